package org.iltizam.committee.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.committee.MeetingRegister;
import org.iltizam.committee.MeetingRegister.Counts;
import org.iltizam.committee.MeetingRegister.Cursor;
import org.iltizam.committee.MeetingRegister.Slice;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.web.Csv;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the register of meetings: what lies ahead soonest first, what is over latest first. */
@Component
class RegisterPages {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 1000;

    private final MeetingRegister register;
    private final Plans plans;
    private final People people;
    private final Names names;

    RegisterPages(MeetingRegister register, Plans plans, People people, Names names) {
        this.register = register;
        this.plans = plans;
        this.people = people;
        this.names = names;
    }

    RegisterView view(RegisterRequest wanted, @Nullable Person reader, Language language) {
        Counts counts = plan(wanted.plan())
                .map(plan -> register.counts(wanted.filter(plan.id())))
                .orElse(Counts.NONE);
        return new RegisterView(
                wanted.addresses(),
                wanted.past(),
                counts.ahead(),
                counts.over(),
                wanted.chosenKind(),
                wanted.chosenInstitution(),
                names.institutions(language),
                wanted.filtered(),
                reader != null && reader.has(Role.COORDINATOR),
                rows("/meetings", wanted));
    }

    /** One page of what is asked for, at that address. */
    RegisterView.Rows rows(String path, RegisterRequest wanted) {
        Slice slice = slice(wanted, wanted.cursor(), PAGE);
        return new RegisterView.Rows(
                wanted.past(),
                slice.meetings().stream().map(this::row).toList(),
                wanted.cursor() == null ? null : wanted.list(path, null),
                slice.next() == null ? null : wanted.list(path, slice.next()));
    }

    /** The whole list, however long: it is read and written piece by piece. */
    void csv(RegisterRequest wanted, Page page, Writer out) throws IOException {
        out.write(Csv.of(List.of(Stream.of("when", "what", "kind", "institution", "place", "state")
                .map(column -> page.text("meeting." + column))
                .toList())));
        Cursor next = null;
        do {
            Slice slice = slice(wanted, next, AT_ONCE);
            for (MeetingSummary meeting : slice.meetings()) {
                out.write(Csv.line(cells(row(meeting), page)));
            }
            next = slice.next();
        } while (next != null);
    }

    private static List<String> cells(RegisterView.Row row, Page page) {
        return List.of(
                page.dates().machine(row.startsAt()),
                row.title().shownIn(page.language()).text(),
                page.text("meeting.kind." + row.kind()),
                row.institution() == null
                        ? ""
                        : row.institution().shownIn(page.language()).text(),
                row.place() == null ? page.text("meeting.place.remote") : row.place(),
                page.text("meeting.state." + row.state()));
    }

    private Slice slice(RegisterRequest wanted, @Nullable Cursor after, int size) {
        return plan(wanted.plan())
                .map(plan -> register.page(wanted.filter(plan.id()), wanted.past(), after, size))
                .orElse(new Slice(List.of(), null));
    }

    Optional<Plan> plan(@Nullable String wanted) {
        return plans.named(wanted);
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
