package org.iltizam.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.iltizam.commitment.HoldingInstitutions;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.people.PeopleRegister;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.story.RenewalFile.Applicant;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The committee is called for, scored, proposed and confirmed by the seats that leave. */
@Component
@Profile("story")
class RenewalScenes implements Scenes {

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final Renewals renewals;
    private final HoldingInstitutions institutions;
    private final PeopleRegister people;

    RenewalScenes(
            StoryBook book,
            Desk desk,
            WorkItems workItems,
            Renewals renewals,
            HoldingInstitutions institutions,
            PeopleRegister people) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.renewals = renewals;
        this.institutions = institutions;
        this.people = people;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put("openRenewal", act -> open());
        scenes.put("callForCandidates", act -> call());
        scenes.put("applyForSeats", act -> book.renewal().candidates().forEach(this::apply));
        scenes.put("scoreCandidates", act -> desk.open(key(), "scoreCandidates").forEach(this::score));
        scenes.put("proposeSeats", act -> propose());
        scenes.put("confirmSeats", act -> desk.everybody(key(), "confirmSeats", act.with()));
        return scenes;
    }

    /** A seat for each institution that holds commitments, and for those that the sources count beside them. */
    private void open() {
        PeopleFile unnamed = book.renewal().unnamed();
        unnamed.organisations()
                .forEach(body -> people.addOrganisation(new OrganisationId(body.id()), body.name(), body.kind()));
        unnamed.persons().stream().map(PeopleFile.Somebody::person).forEach(people::addPerson);
        List<OrganisationId> seated = new ArrayList<>(institutions.of(book.plan()));
        unnamed.organisations().forEach(body -> seated.add(new OrganisationId(body.id())));
        renewals.open(book.plan(), seated, StoryBook.COORDINATOR).orThrow();
    }

    private void call() {
        RenewalFile file = book.renewal();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("callAr", file.call().in(Language.AR).orElse(""));
        form.put("callFr", file.call().in(Language.FR).orElse(""));
        form.put("callEn", file.call().in(Language.EN).orElse(""));
        form.put("closes", file.closes().toString());
        form.put("mandateMonths", file.mandateMonths());
        form.put("panel", file.panel());
        coordinator("prepareCall", form);
    }

    private void apply(Applicant one) {
        renewals.apply(id(), one.name(), one.association(), one.email(), one.motivation())
                .orThrow();
    }

    private void score(WorkItem item) {
        List<Applicant> candidates = book.renewal().candidates();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) workItems.prefill(item, Language.AR).getOrDefault("scores", List.of())) {
            Map<String, Object> scored = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((key, value) -> scored.put(String.valueOf(key), value));
            scored.put("score", candidates.get(rows.size()).score());
            rows.add(scored);
        }
        desk.complete(item, Objects.requireNonNull(item.assignee()), Map.of("scores", rows));
    }

    private void propose() {
        List<Map<String, String>> government = renewals.get(id()).institutions().stream()
                .map(OrganisationId::value)
                .map(institution -> Map.of("institutionId", institution, "holder", "gov-" + institution))
                .toList();
        List<String> chosen = IntStream.rangeClosed(
                        1, book.renewal().candidates().size())
                .mapToObj(String::valueOf)
                .toList();
        coordinator("proposeSeats", Map.of("proposalStep", "SEATS", "government", government, "chosen", chosen));
    }

    private void coordinator(String task, Map<String, Object> form) {
        desk.complete(desk.item(key(), task, StoryBook.COORDINATOR), StoryBook.COORDINATOR, form);
    }

    private RenewalId id() {
        return RenewalId.of(book.plan(), 1);
    }

    private String key() {
        return id().value();
    }
}
