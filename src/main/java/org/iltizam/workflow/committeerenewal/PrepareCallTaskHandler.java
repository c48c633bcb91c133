package org.iltizam.workflow.committeerenewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeerenewal.PrepareCallTaskHandler.PrepareCallForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PrepareCallTaskHandler extends RenewalTask<PrepareCallForm> {

    private final Renewals renewals;
    private final RenewalWords words;
    private final People people;
    private final Seats seats;

    PrepareCallTaskHandler(Renewals renewals, RenewalWords words, People people, Seats seats) {
        super(CommitteeRenewalProcess.PREPARE_CALL, PrepareCallForm.class);
        this.renewals = renewals;
        this.words = words;
        this.people = people;
        this.seats = seats;
    }

    record PrepareCallForm(
            String callAr,
            @Nullable String callFr,
            @Nullable String callEn,
            LocalDate closes,
            Integer mandateMonths,
            @Nullable List<String> panel) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Renewal renewal = renewals.get(renewal(item));
        return Map.of(
                "callAr", Objects.requireNonNullElse(renewal.call().ar(), ""),
                "callFr", Objects.requireNonNullElse(renewal.call().fr(), ""),
                "callEn", Objects.requireNonNullElse(renewal.call().en(), ""),
                "mandateMonths", renewal.mandateMonths() == 0 ? 24 : renewal.mandateMonths(),
                "panel", renewal.panel().stream().map(PersonId::value).toList(),
                "people",
                        panelists(renewal).stream()
                                .map(id -> Map.of("value", id.value(), "label", words.name(id, language)))
                                .toList());
    }

    /** Those who sit now, the coordinator, and observers from outside. */
    private List<PersonId> panelists(Renewal renewal) {
        return Stream.of(
                        seats.occupied(renewal.plan()).stream().map(Seat::holder),
                        Stream.of(renewal.openedBy()),
                        people.withRole(Role.OBSERVER).stream().map(Person::id))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return List.of(new Fact("renewal.fact.seats", words.institutions(renewal(item), language)));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, PrepareCallForm form) {
        List<PersonId> panel = form.panel() == null
                ? List.of()
                : form.panel().stream().map(PersonId::new).toList();
        if (!panelists(renewals.get(renewal(item))).containsAll(panel)) {
            return Outcome.refused(List.of(Refusal.at("panel", "notOffered")));
        }
        LocalizedText call = new LocalizedText(form.callAr(), form.callFr(), form.callEn());
        return renewals.call(renewal(item), call, form.closes(), form.mandateMonths(), panel, by)
                .map(closes -> Map.of(CommitteeRenewalProcess.APPLICATIONS_CLOSE_AT, closes));
    }
}
