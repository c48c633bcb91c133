package org.iltizam.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.idea.IdeaBatchEvent.IdeaBatchPublished;
import org.iltizam.idea.IdeaBatchEvent.IdeaBatchPut;
import org.iltizam.idea.IdeaEvent.IdeaAnswered;
import org.iltizam.idea.IdeaEvent.IdeaDecided;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.turn.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposed answers are put to the committee together, decided together, published together. */
@Service
@Transactional
public class DecidingIdeas {

    private final IdeaStore store;
    private final Ideas ideas;
    private final CommitteeDecisions decisions;
    private final WorkingCalendar calendar;
    private final Turns turns;
    private final IdeaBatchRows batches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecidingIdeas(
            IdeaStore store,
            Ideas ideas,
            CommitteeDecisions decisions,
            WorkingCalendar calendar,
            Turns turns,
            IdeaBatchRows batches,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ideas = ideas;
        this.decisions = decisions;
        this.calendar = calendar;
        this.turns = turns;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    /** Puts those of the named ideas to the committee that have a proposed answer and are not before it. */
    public Outcome<IdeaBatchId> put(PlanId plan, List<IdeaId> named, PersonId by) {
        IdeaBatchId batch = IdeaBatchId.of(plan, number(plan));
        Set<IdeaId> ofPlan = named.stream().filter(id -> id.plan().equals(plan)).collect(Collectors.toSet());
        List<IdeaId> taken = store.hold(ofPlan).values().stream()
                .filter(idea -> idea.state() == IdeaState.PROPOSED && idea.batch() == null)
                .sorted(Comparator.comparingInt(Idea::number))
                .map(Idea::id)
                .toList();
        if (taken.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("ideas", "ideasNotProposed")));
        }
        store.putTogether(taken, batch);
        batches.add(batch, by, clock.instant(), taken.size());
        events.publishEvent(new IdeaBatchPut(batch, by, clock.instant(), taken));
        return Outcome.done(batch);
    }

    private int number(PlanId plan) {
        turns.take("idea batches of " + plan);
        return batches.nextNumber(plan);
    }

    public DecisionId putToVote(IdeaBatchId batch) {
        PersonId by = ideas.batch(batch).orElseThrow().putBy();
        return decisions.put(batch.plan(), DecisionKind.DECIDE_IDEAS, batch.value(), by);
    }

    /** @param agreed otherwise the answers go back to be written again */
    public void decided(IdeaBatchId batch, boolean agreed, DecisionId decision) {
        batches.decided(batch, agreed);
        Instant now = clock.instant();
        for (Idea idea : store.decided(batch, agreed ? IdeaState.DECIDED : IdeaState.IN_ANALYSIS)) {
            events.publishEvent(new IdeaDecided(idea.id(), null, now, agreed, decision));
        }
    }

    /** @return when the day of publication begins */
    public Outcome<Instant> hold(IdeaBatchId batch, LocalDate day) {
        Instant from = day.atStartOfDay(calendar.zone()).toInstant();
        if (!from.isAfter(clock.instant())) {
            return Outcome.refused(List.of(Refusal.at("heldUntil", "dayPassed")));
        }
        batches.hold(batch, from);
        return Outcome.done(from);
    }

    /** All answers of the batch become public at once, those of grouped ideas with them. */
    public void publish(IdeaBatchId batch) {
        Instant now = clock.instant();
        List<Idea> answered = store.answerDecided(batch, now);
        List<IdeaId> ids = answered.stream().map(Idea::id).toList();
        Map<IdeaId, List<Idea>> groups = store.answerGrouped(ids, now).stream()
                .collect(Collectors.groupingBy(member -> Objects.requireNonNull(member.group())));
        List<Idea> all = answered.stream()
                .flatMap(idea -> Stream.concat(Stream.of(idea), groups.getOrDefault(idea.id(), List.of()).stream()))
                .toList();
        all.forEach(this::tell);
        batches.published(batch, now);
        events.publishEvent(new IdeaBatchPublished(batch, null, now, all.size()));
    }

    private void tell(Idea answered) {
        Answer answer = Objects.requireNonNull(answered.answer());
        events.publishEvent(new IdeaAnswered(
                answered.id(),
                null,
                Objects.requireNonNull(answered.answeredAt()),
                answer.disposition(),
                answer.reason()));
    }
}
