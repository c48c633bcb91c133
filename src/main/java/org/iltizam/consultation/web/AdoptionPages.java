package org.iltizam.consultation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.Cards;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.committee.Decision;
import org.iltizam.committee.Side;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.AdoptionCard;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.consultation.web.AdoptionView.Left;
import org.iltizam.consultation.web.AdoptionView.Taken;
import org.iltizam.consultation.web.AdoptionView.VoteLine;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.plan.Standard;
import org.iltizam.plan.StandardMark;
import org.iltizam.plan.StandardMarks;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of an adoption. */
@Component
class AdoptionPages {

    private final AdoptingPlan adopting;
    private final Plans plans;
    private final Cards cards;
    private final People people;
    private final CommitteeDecisions decisions;
    private final StandardMarks marks;

    AdoptionPages(
            AdoptingPlan adopting,
            Plans plans,
            Cards cards,
            People people,
            CommitteeDecisions decisions,
            StandardMarks marks) {
        this.adopting = adopting;
        this.plans = plans;
        this.cards = cards;
        this.people = people;
        this.decisions = decisions;
        this.marks = marks;
    }

    @Transactional(readOnly = true)
    Optional<AdoptionView> view(@Nullable String wanted, @Nullable Person reader, Messages messages) {
        Optional<Plan> plan = plans.named(wanted);
        boolean coordinator = reader != null && reader.has(Role.COORDINATOR);
        return plan.map(found -> adopting.find(found.id())
                .map(adoption -> of(found, adoption, coordinator, messages))
                .orElseGet(() -> new AdoptionView(
                        found.id(), found.title(), null, null, List.of(), List.of(), List.of(), null, false)));
    }

    private AdoptionView of(Plan plan, PlanAdoption adoption, boolean coordinator, Messages messages) {
        Map<CardId, Card> known = cards.of(plan.id()).stream().collect(Collectors.toMap(Card::id, Function.identity()));
        List<Taken> taken = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        List<Left> awaiting = new ArrayList<>();
        for (AdoptionCard line : adoption.cards()) {
            Card card = Objects.requireNonNull(known.get(line.card()));
            String institution = people.organisation(card.organisation())
                    .name()
                    .shownIn(messages.language())
                    .text();
            if (line.taken()) {
                int number = Objects.requireNonNullElse(line.number(), 0);
                taken.add(new Taken(
                        number,
                        line.axis(),
                        card.title(),
                        institution,
                        adoption.publishedAt() == null ? null : CommitmentId.of(plan.id(), number)));
            } else {
                (line.awaitsReason() ? awaiting : left)
                        .add(new Left(card.id().value(), card.number(), card.title(), institution, line.reason()));
            }
        }
        return new AdoptionView(
                plan.id(),
                plan.title(),
                adoption,
                vote(adoption.id(), messages),
                taken,
                left,
                awaiting,
                late(plan),
                coordinator);
    }

    private @Nullable Instant late(Plan plan) {
        return marks.of(plan.id()).stream()
                .filter(mark -> mark.standard() == Standard.CONTRIBUTIONS_ANSWERED)
                .map(StandardMark::lateAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable VoteLine vote(AdoptionId id, Messages messages) {
        return decisions.about(id.value()).stream()
                .filter(decision -> decision.closedAt() != null)
                .reduce((first, last) -> last)
                .map(decision -> line(decision, messages))
                .orElse(null);
    }

    private static VoteLine line(Decision decision, Messages messages) {
        List<String> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            List<@Nullable Vote> votes = new ArrayList<>();
            decision.ballots().stream()
                    .filter(ballot -> ballot.side() == side)
                    .forEach(ballot -> votes.add(ballot.vote()));
            sides.add(messages.get(
                    "adoption.vote.side",
                    messages.get("inbox.side." + side),
                    Collections.frequency(votes, Vote.FOR),
                    Collections.frequency(votes, Vote.AGAINST),
                    Collections.frequency(votes, Vote.ABSTAIN)));
        }
        return new VoteLine(
                messages.get("adoption.result." + decision.result()),
                sides,
                decision.ballots().stream()
                        .map(Decision.Ballot::dissent)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
