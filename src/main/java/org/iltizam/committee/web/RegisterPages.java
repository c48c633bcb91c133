package org.iltizam.committee.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the register of meetings: what lies ahead soonest first, what is over latest first. */
@Component
class RegisterPages {

    private final Meetings meetings;
    private final Plans plans;
    private final People people;
    private final Clock clock;

    RegisterPages(Meetings meetings, Plans plans, People people, Clock clock) {
        this.meetings = meetings;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    RegisterView view(RegisterRequest wanted, @Nullable Person reader, Language language) {
        List<MeetingSummary> all =
                plan(wanted.plan()).map(plan -> meetings.ofPlan(plan.id())).orElse(List.of()).stream()
                        .filter(wanted::wants)
                        .toList();
        List<MeetingSummary> ahead = all.stream().filter(this::isAhead).toList();
        List<MeetingSummary> over = all.stream()
                .filter(meeting -> !isAhead(meeting))
                .sorted(Comparator.comparing(MeetingSummary::startsAt).reversed())
                .toList();
        return new RegisterView(
                wanted.addresses(),
                wanted.past(),
                ahead.size(),
                over.size(),
                wanted.chosenKind(),
                wanted.chosenInstitution(),
                institutions(people, language),
                wanted.filtered(),
                reader != null && reader.has(Role.COORDINATOR),
                (wanted.past() ? over : ahead).stream().map(this::row).toList());
    }

    /** The rows of the register as they are shown. */
    List<List<String>> lines(RegisterView view, Page page) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of("when", "what", "kind", "institution", "place", "state")
                .map(column -> page.text("meeting." + column))
                .toList());
        for (RegisterView.Row row : view.rows()) {
            lines.add(List.of(
                    page.dates().machine(row.startsAt()),
                    row.title().shownIn(page.language()).text(),
                    page.text("meeting.kind." + row.kind()),
                    row.institution() == null
                            ? ""
                            : row.institution().shownIn(page.language()).text(),
                    row.place() == null ? page.text("meeting.place.remote") : row.place(),
                    page.text("meeting.state." + row.state())));
        }
        return lines;
    }

    Optional<Plan> plan(@Nullable String wanted) {
        return plans.named(wanted);
    }

    static Map<String, String> institutions(People people, Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        people.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.INSTITUTION)
                .forEach(organisation -> names.put(
                        organisation.id().value(),
                        organisation.name().shownIn(language).text()));
        return names;
    }

    private boolean isAhead(MeetingSummary meeting) {
        Instant end = meeting.startsAt().plus(meeting.duration());
        return end.isAfter(clock.instant()) && !meeting.state().isOff();
    }

    private RegisterView.Row row(MeetingSummary meeting) {
        OrganisationId institution = meeting.institution();
        return new RegisterView.Row(
                meeting.id().value(),
                meeting.kind(),
                meeting.title(),
                institution == null ? null : name(institution),
                meeting.startsAt(),
                meeting.startsAt().plus(meeting.duration()),
                meeting.place(),
                meeting.state());
    }

    private LocalizedText name(OrganisationId id) {
        return people.organisation(id).name();
    }
}
