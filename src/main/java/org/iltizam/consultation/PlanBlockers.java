package org.iltizam.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What keeps a plan from being put to the vote of the committee. */
@Service
@Transactional(readOnly = true)
public class PlanBlockers {

    private final Cards cards;
    private final Consultations consultations;
    private final Ideas ideas;

    PlanBlockers(Cards cards, Consultations consultations, Ideas ideas) {
        this.cards = cards;
        this.consultations = consultations;
        this.ideas = ideas;
    }

    /** The cards of the plan that have neither been merged nor cancelled: each is taken, or not taken with a reason. */
    public List<Card> open(PlanId plan) {
        return cards.of(plan).stream()
                .filter(card -> card.state() != CardState.MERGED && card.state() != CardState.CANCELLED)
                .toList();
    }

    /** Whether the title lacks a language. */
    public static boolean untranslated(Card card) {
        for (Language language : Language.values()) {
            if (card.title().in(language).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Those in whose latest version a required field is empty. */
    Set<CardId> incomplete(PlanId plan, Collection<Card> of) {
        Map<CardId, CardVersion> latest = cards.latestVersions(plan);
        return of.stream()
                .map(Card::id)
                .filter(card -> incomplete(latest.get(card)))
                .collect(Collectors.toSet());
    }

    private static boolean incomplete(@Nullable CardVersion latest) {
        return latest == null || !latest.missing().isEmpty();
    }

    /**
     * @param taken the cards that the plan takes
     * @param unexplained the cards that it does not take, without a reason
     */
    public List<Block> of(PlanId plan, Collection<Card> taken, List<CardId> unexplained) {
        List<Block> blocks = new ArrayList<>();
        addCards(blocks, Blocker.MISSING_TRANSLATION, taken, PlanBlockers::untranslated);
        Set<CardId> incomplete = incomplete(plan, taken);
        addCards(blocks, Blocker.EMPTY_FIELDS, taken, card -> incomplete.contains(card.id()));
        add(blocks, Blocker.UNANSWERED_IDEAS, Math.toIntExact(ideas.unanswered(plan)), List.of());
        add(blocks, Blocker.UNANSWERED_CONTRIBUTIONS, (int) consultations.unanswered(plan), List.of());
        add(blocks, Blocker.CARDS_WITHOUT_REASON, unexplained.size(), unexplained);
        return blocks;
    }

    /** Which cases a block counts, by their ids. */
    Set<String> cases(PlanId plan, Block block) {
        Stream<?> cases = switch (block.blocker()) {
            case UNANSWERED_IDEAS -> ideas.awaitingAnswer(plan).stream();
            case UNANSWERED_CONTRIBUTIONS -> consultations.awaitingAnswer(plan).stream();
            case MISSING_TRANSLATION, EMPTY_FIELDS, CARDS_WITHOUT_REASON -> block.cards().stream();
        };
        return cases.map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    private static void addCards(List<Block> blocks, Blocker blocker, Collection<Card> taken, Predicate<Card> lacking) {
        List<CardId> found = taken.stream().filter(lacking).map(Card::id).toList();
        add(blocks, blocker, found.size(), found);
    }

    private static void add(List<Block> blocks, Blocker blocker, int count, List<CardId> found) {
        if (count > 0) {
            blocks.add(new Block(blocker, count, found));
        }
    }
}
