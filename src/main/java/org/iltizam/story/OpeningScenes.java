package org.iltizam.story;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.iltizam.committee.SeatRegister;
import org.iltizam.people.PeopleRegister;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.story.CommitteeFile.Chair;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Before the curtain: the plan, the people, the seats. */
@Component
@Profile("story")
class OpeningScenes implements Scenes {

    private final StoryBook book;
    private final PlanRegister plans;
    private final OpeningCycles opening;
    private final PeopleRegister people;
    private final SeatRegister seats;

    OpeningScenes(
            StoryBook book, PlanRegister plans, OpeningCycles opening, PeopleRegister people, SeatRegister seats) {
        this.book = book;
        this.plans = plans;
        this.opening = opening;
        this.people = people;
        this.seats = seats;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        return Map.of(
                "setTheScene",
                act -> setTheScene(),
                "takeUpCycle",
                act -> takeUp(PhaseKind.valueOf(String.valueOf(act.with().get("from")))));
    }

    /** The phases before were led by the script; from this one on the cycle leads. */
    private void takeUp(PhaseKind from) {
        book.phases().stream()
                .map(PlanFile.Dates::phase)
                .filter(phase -> phase.kind().compareTo(from) < 0)
                .forEach(phase -> plans.schedule(book.plan(), over(phase)).orThrow());
        opening.takeUp(book.plan(), StoryBook.COORDINATOR);
    }

    private Phase over(Phase phase) {
        return new Phase(
                phase.kind(),
                phase.opens(),
                phase.closes(),
                phase.opens().atStartOfDay(book.calendar().zone()).toInstant(),
                book.calendar().endOf(phase.closes()),
                false);
    }

    private void setTheScene() {
        PlanFile plan = book.planFile();
        plans.open(
                        book.plan(),
                        plan.title(),
                        plan.starts(),
                        plan.ends(),
                        book.calendar().zone())
                .orThrow();
        book.phases()
                .forEach(dates -> plans.schedule(book.plan(), dates.phase()).orThrow());
        PeopleFile file = book.people();
        file.organisations()
                .forEach(body -> people.addOrganisation(new OrganisationId(body.id()), body.name(), body.kind()));
        file.persons().stream().map(PeopleFile.Somebody::person).forEach(people::addPerson);
        file.organisations().forEach(this::head);
        book.committee().seats().forEach(this::seat);
        // a plan whose ideas are told is led by its script until the cycle is taken up
        if (!plan.phases().isEmpty()) {
            opening.takeUp(book.plan(), StoryBook.COORDINATOR);
        }
    }

    private void head(PeopleFile.Body body) {
        if (body.head() != null) {
            people.setHead(new OrganisationId(body.id()), new PersonId(body.head()));
        }
    }

    private void seat(Chair chair) {
        SeatId id = new SeatId(chair.id());
        seats.add(
                id,
                book.plan(),
                chair.side(),
                chair.organisation() == null ? null : new OrganisationId(chair.organisation()));
        if (chair.holder() != null) {
            Instant from = book.committee()
                    .mandate()
                    .from()
                    .atStartOfDay(book.calendar().zone())
                    .toInstant();
            seats.give(id, new PersonId(chair.holder()), from, null).orThrow();
        }
    }
}
