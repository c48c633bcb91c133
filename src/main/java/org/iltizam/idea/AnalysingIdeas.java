package org.iltizam.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iltizam.idea.IdeaEvent.AnswerProposed;
import org.iltizam.idea.IdeaEvent.IdeaAnalysisBegun;
import org.iltizam.idea.IdeaEvent.IdeaCarried;
import org.iltizam.idea.IdeaEvent.IdeaGoesToAnswer;
import org.iltizam.idea.IdeaEvent.IdeaGrouped;
import org.iltizam.idea.IdeaEvent.IdeaRouted;
import org.iltizam.idea.IdeaEvent.OpinionGiven;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CardId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A published idea goes to an institution, to another idea, to an answer. */
@Service
@Transactional
public class AnalysingIdeas {

    private static final Set<IdeaState> OPEN = Set.of(IdeaState.IN_ANALYSIS);

    private static final Set<IdeaState> TAKES_OTHERS =
            Set.of(IdeaState.PUBLISHED, IdeaState.IN_ANALYSIS, IdeaState.PROPOSED, IdeaState.DECIDED);

    private final IdeaStore store;
    private final Ideas ideas;
    private final Plans plans;
    private final People people;
    private final IdeaCards cards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnalysingIdeas(
            IdeaStore store,
            Ideas ideas,
            Plans plans,
            People people,
            IdeaCards cards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ideas = ideas;
        this.plans = plans;
        this.people = people;
        this.cards = cards;
        this.clock = clock;
        this.events = events;
    }

    /** Ideas are analysed once their collection is over; whatever was published by then begins now. */
    public int beginAll(PlanId plan) {
        List<Idea> begun = store.beginAnalysis(plan);
        begun.forEach(idea -> events.publishEvent(new IdeaAnalysisBegun(idea.id(), null, now())));
        return begun.size();
    }

    /** An idea that is published after the end of the collection is analysed at once. */
    public void beginIfCollected(IdeaId id) {
        Plan plan = plans.get(id.plan());
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        boolean collecting = plan.phase(PhaseKind.IDEAS)
                .filter(phase -> !today.isAfter(phase.closes()))
                .isPresent();
        if (!collecting) {
            begin(id);
        }
    }

    private void begin(IdeaId id) {
        if (store.move(id, Set.of(IdeaState.PUBLISHED), IdeaState.IN_ANALYSIS)) {
            events.publishEvent(new IdeaAnalysisBegun(id, null, now()));
        }
    }

    public Outcome<IdeaId> route(IdeaId id, OrganisationId institution, PersonId by) {
        if (people.findOrganisation(institution)
                .filter(organisation -> organisation.kind() == OrganisationKind.INSTITUTION)
                .isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("institution", "noSuchInstitution")));
        }
        if (!store.change(
                id, OPEN, IdeaState.IN_ANALYSIS, "institution = :institution", Map.of("institution", institution))) {
            return Outcome.refused("ideaMovedOn");
        }
        events.publishEvent(new IdeaRouted(id, by, now(), institution));
        return Outcome.done(id);
    }

    /** From now on the idea, and those grouped under it, are answered with the other one. */
    public Outcome<IdeaId> group(IdeaId id, IdeaId other, PersonId by) {
        if (other.equals(id)) {
            return Outcome.refused(List.of(Refusal.at("group", "ideaNotFreeToGroup")));
        }
        Idea group = store.hold(Set.of(id, other)).get(other);
        if (group == null || !other.plan().equals(id.plan()) || !TAKES_OTHERS.contains(group.state())) {
            return Outcome.refused(List.of(Refusal.at("group", "ideaNotFreeToGroup")));
        }
        if (!store.change(id, OPEN, IdeaState.GROUPED, "grouped_into = :group", Map.of("group", other))) {
            return Outcome.refused("ideaMovedOn");
        }
        ideas.groupedWith(id)
                .forEach(member -> store.change(
                        member.id(),
                        Set.of(IdeaState.GROUPED),
                        IdeaState.GROUPED,
                        "grouped_into = :group",
                        Map.of("group", other)));
        events.publishEvent(new IdeaGrouped(id, by, now(), other));
        return Outcome.done(id);
    }

    public Outcome<IdeaId> toAnswer(IdeaId id, PersonId by) {
        if (!store.move(id, OPEN, IdeaState.IN_ANALYSIS)) {
            return Outcome.refused("ideaMovedOn");
        }
        events.publishEvent(new IdeaGoesToAnswer(id, by, now()));
        return Outcome.done(id);
    }

    public Outcome<IdeaId> giveOpinion(IdeaId id, Opinion opinion, String why, PersonId by) {
        OrganisationId institution = Objects.requireNonNull(ideas.get(id).institution());
        boolean given = store.change(
                id,
                OPEN,
                IdeaState.IN_ANALYSIS,
                "opinion = :opinion, opinion_text = :why, opinion_of = :institution",
                Map.of("opinion", opinion, "why", why, "institution", institution));
        if (!given) {
            return Outcome.refused("ideaMovedOn");
        }
        events.publishEvent(new OpinionGiven(id, by, now(), opinion));
        return Outcome.done(id);
    }

    public Outcome<IdeaId> propose(IdeaId id, Answer answer, PersonId by) {
        List<Refusal> refusals = AnswerRules.of(answer, knows(id.plan(), answer.card()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean proposed =
                store.answer(id, OPEN, IdeaState.PROPOSED, answer, "proposed_by = :by, batch = null", Map.of("by", by));
        if (!proposed) {
            return Outcome.refused("ideaMovedOn");
        }
        events.publishEvent(new AnswerProposed(id, by, now(), answer.disposition()));
        return Outcome.done(id);
    }

    /** Names the card that carries an idea that was taken, once there is one. */
    public Outcome<IdeaId> carry(IdeaId id, CardId card, PersonId by) {
        Idea idea = ideas.get(id);
        if (!knows(id.plan(), card)) {
            return Outcome.refused(List.of(Refusal.at("card", "cardNotOfPlan")));
        }
        if (idea.answer() == null
                || !store.change(id, Set.of(idea.state()), idea.state(), "card = :card", Map.of("card", card))) {
            return Outcome.refused("ideaMovedOn");
        }
        events.publishEvent(new IdeaCarried(id, by, now(), card));
        return Outcome.done(id);
    }

    private boolean knows(PlanId plan, @org.jspecify.annotations.Nullable CardId card) {
        return card == null
                || cards.of(plan).stream().anyMatch(candidate -> candidate.id().equals(card));
    }

    private Instant now() {
        return clock.instant();
    }
}
