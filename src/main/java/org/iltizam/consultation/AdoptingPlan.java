package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.commitment.AdoptingCards;
import org.iltizam.commitment.AdoptingCards.Adoption;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.consultation.AdoptionEvent.BlockerFound;
import org.iltizam.consultation.AdoptionEvent.NotTakenExplained;
import org.iltizam.consultation.AdoptionEvent.PlanApproved;
import org.iltizam.consultation.AdoptionEvent.PlanPublished;
import org.iltizam.consultation.AdoptionEvent.PlanReturned;
import org.iltizam.consultation.AdoptionEvent.PlanSubmitted;
import org.iltizam.consultation.PlanAdoption.Act;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the committee's vote to the submission: approval, numbered commitments, and the reasons that are still owed. */
@Service
public class AdoptingPlan {

    private final AdoptionShelf shelf;
    private final AdoptingCards adopting;
    private final StandingBlocks standing;
    private final CommitteeDecisions decisions;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdoptingPlan(
            AdoptionShelf shelf,
            AdoptingCards adopting,
            StandingBlocks standing,
            CommitteeDecisions decisions,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.adopting = adopting;
        this.standing = standing;
        this.decisions = decisions;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** Empty until the plan is put together for the first time. */
    @Transactional(readOnly = true)
    public Optional<PlanAdoption> find(PlanId plan) {
        return shelf.find(AdoptionId.of(plan));
    }

    @Transactional
    public void putToVote(AdoptionId id) {
        decisions.put(id.plan(), DecisionKind.ADOPT_PLAN, id.value(), get(id).consolidatedBy());
    }

    /** @return refusals {@code dayAhead}, {@code malformed} */
    @Transactional
    public Outcome<AdoptionId> approved(AdoptionId id, Act act, PersonId by) {
        List<Refusal> refusals = check(act, "approvedOn");
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        shelf.approve(id, act, by);
        events.publishEvent(new PlanApproved(id, by, clock.instant(), noon(act.on()), act.document()));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<AdoptionId> returned(AdoptionId id, String reason, PersonId by) {
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        shelf.sendBack(id, reason);
        events.publishEvent(new PlanReturned(id, by, clock.instant(), reason));
        return Outcome.done(id);
    }

    /**
     * Looks again, after vote and approval, at what blocks the plan.
     *
     * @return what has come up since and is not waived; it is public
     */
    @Transactional
    public List<Block> checkAgain(AdoptionId id) {
        List<Block> found = standing.of(id.plan());
        found.forEach(block ->
                events.publishEvent(new BlockerFound(id, null, clock.instant(), block.blocker(), block.count())));
        return found;
    }

    /** The cards become commitments with the numbers that the committee adopted. */
    @Transactional
    public void publish(AdoptionId id) {
        PlanAdoption adoption = get(id);
        PersonId by = shelf.approvedBy(id);
        List<Adoption> adopted = adoption.taken().stream()
                .map(card -> new Adoption(card.card(), Objects.requireNonNull(card.number()), card.axis()))
                .toList();
        adopting.adopt(id.plan(), adopted, by).orThrow();
        shelf.publish(id, clock.instant());
        int awaiting = (int)
                adoption.notTaken().stream().filter(AdoptionCard::awaitsReason).count();
        events.publishEvent(new PlanPublished(id, by, clock.instant(), adopted.size(), awaiting));
    }

    /** @return refusals {@code dayAhead}, {@code malformed} */
    @Transactional
    public Outcome<AdoptionId> submitted(AdoptionId id, Act act, PersonId by) {
        List<Refusal> refusals = check(act, "submittedOn");
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        shelf.submit(id, act);
        events.publishEvent(new PlanSubmitted(id, by, clock.instant(), noon(act.on()), act.document()));
        return Outcome.done(id);
    }

    /** A card leaves the public list of those awaiting a reason.*/
    @Transactional
    public Outcome<CardId> explain(CardId card, LocalizedText reason, PersonId by) {
        if (reason.ar() == null || reason.ar().isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reasonAr", "required")));
        }
        AdoptionId id = AdoptionId.of(card.plan());
        Instant now = clock.instant();
        if (!shelf.explain(id, card, reason, now)) {
            return Outcome.refused("notAwaited");
        }
        events.publishEvent(new NotTakenExplained(id, by, now, List.of(card), reason));
        return Outcome.done(card);
    }

    private PlanAdoption get(AdoptionId id) {
        return shelf.find(id).orElseThrow(() -> new IllegalArgumentException("No adoption " + id));
    }

    private List<Refusal> check(Act act, String day) {
        List<Refusal> refusals = new ArrayList<>();
        if (act.on().isAfter(calendar.dayOf(clock.instant()))) {
            refusals.add(Refusal.at(day, "dayAhead"));
        }
        // it becomes a link on a public page
        if (act.address() != null && !act.address().matches("https?://\\S+")) {
            refusals.add(Refusal.at("address", "malformed"));
        }
        return refusals;
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(calendar.zone()).toInstant();
    }
}
