package org.iltizam.workflow;

import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom the holder of a task acts: whose deputy and head a delay is put to, among whose people an heir is looked for. */
@Component
public class Holders {

    private static final String LADDER = "escalation";
    private static final Holder NOBODYS = new Holder(null, null);

    private final Seats seats;
    private final Subjects subjects;
    private final People people;

    Holders(Seats seats, Subjects subjects, People people) {
        this.seats = seats;
        this.subjects = subjects;
        this.people = people;
    }

    /**
     * @param organisation the body that the holder acts for; null for a role, which acts for the whole committee
     * @param deputy who stands in for the holder there
     */
    public record Holder(
            @Nullable OrganisationId organisation, @Nullable PersonId deputy) {}

    /**
     * A seat acts for its body, an owner for what is owned, anybody else for the body they belong to: also a coordinator by
     * name, who decides about what others own.
     */
    public Holder of(WorkItem item) {
        if (item.seat() != null) {
            return new Holder(seats.find(item.seat()).map(Seat::organisation).orElse(null), null);
        }
        PersonId assignee = item.assignee();
        if (assignee == null) {
            return NOBODYS;
        }
        OrganisationId own = people.find(assignee).map(Person::organisation).orElse(null);
        if (own == null) {
            return NOBODYS;
        }
        String owned = item.part() == null ? item.subject() : item.part();
        return subjects.find(owned)
                .filter(subject ->
                        own.equals(subject.organisation()) && !item.process().equals(LADDER))
                .map(subject -> new Holder(own, subject.deputy()))
                .orElseGet(() -> new Holder(own, null));
    }
}
