package org.iltizam.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What blocks a plan as it stands now and is not waived: of what was put together, or of every card that is ready. */
@Service
@Transactional(readOnly = true)
public class StandingBlocks {

    private final AdoptionShelf shelf;
    private final PlanBlockers blockers;

    StandingBlocks(AdoptionShelf shelf, PlanBlockers blockers) {
        this.shelf = shelf;
        this.blockers = blockers;
    }

    public List<Block> of(PlanId plan) {
        List<Card> open = blockers.open(plan);
        return shelf.find(AdoptionId.of(plan))
                .map(adoption -> of(adoption, open))
                .orElseGet(() -> blockers.of(
                        plan,
                        open.stream()
                                .filter(card -> card.state() == CardState.READY)
                                .toList(),
                        List.of()));
    }

    /** A card that came after the plan was put together is in no list: it would vanish. */
    private List<Block> of(PlanAdoption adoption, List<Card> open) {
        Map<CardId, Card> known = open.stream().collect(Collectors.toMap(Card::id, Function.identity()));
        Set<CardId> listed = adoption.cards().stream().map(AdoptionCard::card).collect(Collectors.toSet());
        List<CardId> unlisted =
                known.keySet().stream().filter(card -> !listed.contains(card)).toList();
        List<CardId> unexplained = new ArrayList<>(unlisted);
        adoption.notTaken().stream()
                .filter(AdoptionCard::awaitsReason)
                .map(AdoptionCard::card)
                .forEach(unexplained::add);
        List<Card> taken = adoption.taken().stream()
                .map(AdoptionCard::card)
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        return blockers.of(adoption.id().plan(), taken, unexplained).stream()
                .filter(block -> block.cards().stream().anyMatch(unlisted::contains) || !waived(block, adoption))
                .toList();
    }

    /** What was waived of a kind may become less, but nothing else may come in for it. */
    private boolean waived(Block block, PlanAdoption adoption) {
        return adoption.waivers().stream()
                .filter(waiver -> waiver.reaches(block))
                .anyMatch(waiver -> waiver.covers(blockers.cases(adoption.id().plan(), block)));
    }
}
