package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.committee.SeatRegister;
import org.iltizam.people.People;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** To whom the work of a seat may be handed: a seat stays on its side, and nobody speaks for two of them. */
@IltizamTest
class HandOverTest {

    private static final String REASON = "غياب";
    private static final String REVIEW = "reviewCard";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Heirs heirs;

    @Autowired
    People people;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    SeatRegister seating;

    @Autowired
    AtOnce atOnce;

    @Autowired
    MovableClock clock;

    Cast cast;
    CardId card;

    @BeforeEach
    void aCardUnderReview() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        card = stage.reviewed(cast);
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void aSeatOfCivilSocietyIsNotHandedToTheGovernment() {
        WorkItem review = review(cast.civilSociety().keySet().iterator().next());
        assertThat(heirs()).as("both seats of the association are taken").isEmpty();

        for (PersonId other : List.of(first(cast.government()), cast.lead(), cast.head(), cast.coordinator())) {
            assertThat(items.handOver(review.id(), cast.coordinator(), other, REASON)
                            .refusals())
                    .as(other.value())
                    .containsExactly(Refusal.at("handTo", "cannotHoldThis"));
        }

        PersonId colleague = member("colleague", association());
        PersonId fromAMinistry = member("fromAMinistry", cast.institution());
        assertThat(heirs()).containsExactly(colleague);
        assertThat(items.handOver(review.id(), cast.coordinator(), fromAMinistry, REASON)
                        .refusals())
                .containsExactly(Refusal.at("handTo", "cannotHoldThis"));
        assertThat(items.handOver(review.id(), cast.coordinator(), colleague, REASON)
                        .orThrow()
                        .assignee())
                .isEqualTo(colleague);
    }

    @Test
    void aSeatOfGovernmentGoesToItsInstitutionOrToAMemberWithoutASeat() {
        WorkItem review = review(cast.government().keySet().iterator().next());
        PersonId fromAnAssociation = member("fromAnAssociation", association());
        PersonId member = member("withoutSeat", cast.institution());

        assertThat(heirs(review))
                .containsExactlyInAnyOrder(cast.lead(), cast.otherLead(), cast.deputy(), cast.head(), member);
        assertThat(items.handOver(review.id(), cast.coordinator(), fromAnAssociation, REASON)
                        .refusals())
                .containsExactly(Refusal.at("handTo", "cannotHoldThis"));
    }

    @Test
    void theHolderMayGetTheWorkOfTheSeatBack() {
        SeatId seat = cast.government().keySet().iterator().next();
        items.handOver(review(seat).id(), cast.coordinator(), cast.deputy(), REASON)
                .orThrow();
        assertThat(items.handOver(review(seat).id(), cast.deputy(), cast.holder(seat), "عاد")
                        .orThrow()
                        .assignee())
                .isEqualTo(cast.holder(seat));
    }

    @Test
    void nobodySpeaksForTwoSeats() {
        Iterator<SeatId> seats = cast.government().keySet().iterator();
        items.handOver(review(seats.next()).id(), cast.coordinator(), cast.lead(), REASON)
                .orThrow();
        WorkItem second = review(seats.next());

        assertThat(heirs(second)).doesNotContain(cast.lead()).contains(cast.deputy());
        stage.done(card.value(), cast.lead(), REVIEW, Map.of("noRemarks", true));
        assertThat(items.handOver(second.id(), cast.coordinator(), cast.lead(), REASON)
                        .refusals())
                .as("nor for one after the other")
                .containsExactly(Refusal.at("handTo", "cannotHoldThis"));
    }

    @Test
    void nobodySpeaksForTwoSeatsOfARoundThoughOneOfThemMissedTheRoundBefore() {
        Iterator<SeatId> seats = cast.government().keySet().iterator();
        SeatId missed = seats.next();
        SeatId other = seats.next();
        CardId second = committee.proposal(cast, 2, cast.otherLead());
        seating.vacate(missed, clock.instant());
        stage.done(second.value(), cast.otherLead(), "submitDraft", TestCommittee.draft("التزام آخر"));
        cast.seats().stream()
                .filter(seat -> !seat.equals(missed))
                .forEach(seat -> stage.done(second.value(), cast.holder(seat), REVIEW, Map.of("noRemarks", true)));
        clock.moveTo(clock.instant().plusSeconds(3600));
        seating.give(missed, cast.holder(missed), clock.instant(), null).orThrow();
        stage.done(
                second.value(),
                cast.coordinator(),
                "decideNextStep",
                Map.of("nextStep", "ANOTHER_ROUND", "reason", "تدقيق المحتوى"));

        items.handOver(review(second, missed).id(), cast.coordinator(), cast.lead(), REASON)
                .orThrow();
        assertThat(heirs(review(second, other))).doesNotContain(cast.lead()).contains(cast.deputy());
        assertThat(items.handOver(review(second, other).id(), cast.coordinator(), cast.lead(), REASON)
                        .refusals())
                .containsExactly(Refusal.at("handTo", "cannotHoldThis"));
    }

    @Test
    void nobodySpeaksForTwoSeatsThatAreHandedOverAtOnce() throws Exception {
        Iterator<SeatId> seats = cast.government().keySet().iterator();
        WorkItem first = review(seats.next());
        WorkItem second = review(seats.next());

        Outcome<WorkItem> late = atOnce.both(
                () -> items.handOver(first.id(), cast.coordinator(), cast.lead(), REASON)
                        .orThrow(),
                () -> items.handOver(second.id(), cast.coordinator(), cast.lead(), REASON));

        assertThat(late.refusals()).containsExactly(Refusal.at("handTo", "cannotHoldThis"));
    }

    @Test
    void theWorkOfSomebodyWhoHasLeftIsHandedToTheBodyThatAnswersForIt() {
        CardId other = committee.proposal(cast, 2, cast.lead());
        PersonId elsewhere = committee.person(cast, "elsewhere", null, Role.PROJECT_LEAD);
        administration
                .setRoles(cast.lead(), Set.of(), cast.coordinator(), REASON)
                .orThrow();
        WorkItem draft = stage.open(other.value(), "submitDraft").get(0);

        assertThat(heirs(draft)).contains(cast.otherLead(), cast.deputy()).doesNotContain(elsewhere, cast.lead());
        assertThat(items.handOver(draft.id(), cast.coordinator(), cast.otherLead(), REASON)
                        .orThrow()
                        .assignee())
                .isEqualTo(cast.otherLead());
    }

    private List<PersonId> heirs() {
        return heirs(review(cast.civilSociety().keySet().iterator().next()));
    }

    private List<PersonId> heirs(WorkItem item) {
        return heirs.of(item).stream()
                .map(Person::id)
                .filter(person -> person.value().startsWith(cast.plan().value() + "-"))
                .toList();
    }

    private WorkItem review(SeatId seat) {
        return review(card, seat);
    }

    private WorkItem review(CardId reviewed, SeatId seat) {
        return stage.open(reviewed.value(), REVIEW, seat);
    }

    private OrganisationId association() {
        return people.get(first(cast.civilSociety())).organisation();
    }

    private PersonId member(String name, OrganisationId organisation) {
        return committee.person(cast, name, organisation, Role.COMMITTEE_MEMBER);
    }

    private static PersonId first(Map<SeatId, PersonId> side) {
        return side.values().iterator().next();
    }
}
