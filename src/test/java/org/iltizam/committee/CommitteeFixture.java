package org.iltizam.committee;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.iltizam.TestPlans;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Component;

/** A plan of its own with a coordinator, a ministry, and a committee of two seats on each side. */
@Component
public class CommitteeFixture {

    public static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final PeopleRegister people;
    private final PlanRegister plans;
    private final SeatRegister seats;

    public CommitteeFixture(PeopleRegister people, PlanRegister plans, SeatRegister seats) {
        this.people = people;
        this.plans = plans;
        this.seats = seats;
    }

    public Committee create() {
        PlanId plan = TestPlans.next();
        Committee committee = new Committee(plan);
        plans.open(plan, text("خطة"), LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31), ZONE)
                .orThrow();
        people.addOrganisation(committee.ministry(), text("وزارة"), OrganisationKind.INSTITUTION);
        person(committee, "coordinator", Role.COORDINATOR);
        person(committee, "lead", Role.PROJECT_LEAD);
        for (String seat : List.of("gov-1", "gov-2", "cso-1", "cso-2")) {
            PersonId holder = person(committee, seat, Role.COMMITTEE_MEMBER);
            Side side = seat.startsWith("gov") ? Side.GOVERNMENT : Side.CIVIL_SOCIETY;
            seats.add(committee.seat(seat), plan, side, committee.ministry());
            seats.give(committee.seat(seat), holder, NOW.minus(Duration.ofDays(30)), null)
                    .orThrow();
        }
        return committee;
    }

    private PersonId person(Committee committee, String name, Role role) {
        PersonId id = committee.person(name);
        return people.addPerson(
                new Person(id, text(name), committee.ministry(), Set.of(role), id + "@iltizam.example", Language.AR));
    }

    static LocalizedText text(String arabic) {
        return LocalizedText.arabic(arabic);
    }

    /** The names of one fixture. */
    public record Committee(PlanId plan) {

        public PersonId person(String name) {
            return new PersonId(name + "-" + plan);
        }

        public SeatId seat(String name) {
            return new SeatId(plan + "-" + name);
        }

        public OrganisationId ministry() {
            return new OrganisationId("ministry-" + plan);
        }

        public String card(int number) {
            return plan + "-" + number;
        }

        public Convening coordinationMeeting(Instant startsAt) {
            return coordinationMeeting(
                    startsAt,
                    List.of(
                            new Guest(person("lead"), true),
                            new Guest(person("coordinator"), true),
                            new Guest(person("cso-1"), false)));
        }

        public Convening coordinationMeeting(Instant startsAt, List<Guest> guests) {
            return new Convening(
                    plan,
                    MeetingKind.COORDINATION,
                    ministry(),
                    text("اجتماع تنسيقي"),
                    startsAt,
                    ZONE,
                    Duration.ofMinutes(60),
                    "الرباط",
                    null,
                    List.of(new Topic(card(7), text("البطاقة 7")), new Topic(card(8), text("البطاقة 8"))),
                    guests,
                    "لا موعد آخر قبل الاستشارة");
        }
    }
}
