package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.consultation.AdoptionEvent.BlockerWaived;
import org.iltizam.consultation.AdoptionEvent.PlanConsolidated;
import org.iltizam.plan.Standard;
import org.iltizam.plan.StandardMarks;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator puts the plan together: which cards it takes, under which number; no card vanishes. */
@Service
public class ConsolidatingPlan {

    private final AdoptionShelf shelf;
    private final PlanBlockers blockers;
    private final StandardMarks marks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConsolidatingPlan(
            AdoptionShelf shelf,
            PlanBlockers blockers,
            StandardMarks marks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.blockers = blockers;
        this.marks = marks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param taken null while nothing was chosen
     * @param axis its other names may be left out where another choice of the same Arabic name has them
     */
    public record Choice(
            CardId card, @Nullable Boolean taken, @Nullable Integer number, LocalizedText axis, LocalizedText reason) {}

    /**
     * @param waived what is let pass
     * @param reason why; one public reason for all that is waived
     * @return refusals at the rows, {@code noCardTaken}, {@code cardMissing}, {@code blocked<Blocker>}
     */
    @Transactional
    public Outcome<PlanAdoption> consolidate(
            PlanId plan, List<Choice> choices, Set<Blocker> waived, LocalizedText reason, PersonId by) {
        Map<CardId, Card> open = blockers.open(plan).stream().collect(Collectors.toMap(Card::id, Function.identity()));
        List<Refusal> refusals = check(choices, open);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<AdoptionCard> cards =
                choices.stream().map(choice -> adoptionCard(choice, choices)).toList();
        List<Block> blocks = blockers.of(
                plan,
                cards.stream()
                        .filter(AdoptionCard::taken)
                        .map(card -> open.get(card.card()))
                        .toList(),
                cards.stream()
                        .filter(AdoptionCard::awaitsReason)
                        .map(AdoptionCard::card)
                        .toList());
        refusals = blocked(blocks, waived, reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        AdoptionId id = AdoptionId.of(plan);
        Instant now = clock.instant();
        shelf.consolidate(id, cards, by, now);
        for (Block block : blocks) {
            Set<String> cases = blockers.cases(plan, block);
            shelf.waive(id, new Waiver(block.blocker(), block.count(), cases, reason, now, by));
            events.publishEvent(new BlockerWaived(id, by, now, block.blocker(), block.count(), reason));
        }
        boolean answered = blocks.stream().noneMatch(block -> block.blocker().missesStandard());
        marks.mark(plan, Standard.CONTRIBUTIONS_ANSWERED, answered, answered ? null : reason, by);
        PlanAdoption adoption = shelf.find(id).orElseThrow();
        events.publishEvent(new PlanConsolidated(
                id,
                by,
                now,
                adoption.taken().stream().map(AdoptionCard::card).toList(),
                adoption.notTaken().size()));
        return Outcome.done(adoption);
    }

    private static AdoptionCard adoptionCard(Choice choice, List<Choice> all) {
        boolean taken = Boolean.TRUE.equals(choice.taken());
        return new AdoptionCard(
                choice.card(),
                taken,
                taken ? choice.number() : null,
                taken ? named(choice.axis(), all) : LocalizedText.NONE,
                taken ? LocalizedText.NONE : choice.reason());
    }

    /** A name of an axis is typed once, not for each of its cards. */
    private static LocalizedText named(LocalizedText axis, List<Choice> all) {
        return new LocalizedText(axis.ar(), named(axis, all, Language.FR), named(axis, all, Language.EN));
    }

    private static @Nullable String named(LocalizedText axis, List<Choice> all, Language language) {
        return Stream.concat(Stream.of(axis), all.stream().map(Choice::axis))
                .filter(other -> Objects.equals(other.ar(), axis.ar()))
                .flatMap(other -> other.in(language).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<Refusal> check(List<Choice> choices, Map<CardId, Card> open) {
        List<Refusal> refusals = new ArrayList<>();
        Set<CardId> left = new HashSet<>(open.keySet());
        Set<Integer> numbers = new HashSet<>();
        int takes = 0;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            String at = "cards[" + i + "].";
            Card card = open.get(choice.card());
            if (!left.remove(choice.card())) {
                refusals.add(Refusal.at(at + "decision", "notOffered"));
            } else if (card == null || choice.taken() == null) {
                refusals.add(Refusal.at(at + "decision", "required"));
            } else if (choice.taken()) {
                takes++;
                taken(choice, card, at, numbers, refusals);
            }
        }
        left.forEach(card -> refusals.add(Refusal.of("cardMissing", card.number())));
        if (takes == 0 && refusals.isEmpty()) {
            refusals.add(Refusal.of("noCardTaken"));
        }
        return refusals;
    }

    private static void taken(Choice choice, Card card, String at, Set<Integer> numbers, List<Refusal> refusals) {
        if (card.state() != CardState.READY) {
            refusals.add(Refusal.at(at + "decision", "cardNotReady", card.number()));
        }
        if (choice.number() == null || choice.number() < 1) {
            refusals.add(Refusal.at(at + "planNumber", "required"));
        } else if (!numbers.add(choice.number())) {
            refusals.add(Refusal.at(at + "planNumber", "numberTaken", choice.number()));
        }
        if (choice.axis().in(Language.AR).isEmpty()) {
            refusals.add(Refusal.at(at + "axis", "required"));
        }
    }

    private static List<Refusal> blocked(List<Block> blocks, Set<Blocker> waived, LocalizedText reason) {
        List<Refusal> refusals = new ArrayList<>();
        for (Block block : blocks) {
            if (!waived.contains(block.blocker())) {
                String cards = block.cards().stream()
                        .map(card -> String.valueOf(card.number()))
                        .collect(Collectors.joining(" · "));
                refusals.add(Refusal.at("waived", "blocked." + block.blocker(), block.count(), cards));
            }
        }
        if (refusals.isEmpty()
                && !blocks.isEmpty()
                && (reason.ar() == null || reason.ar().isBlank())) {
            refusals.add(Refusal.at("waiverAr", "required"));
        }
        return refusals;
    }
}
