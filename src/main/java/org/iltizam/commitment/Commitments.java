package org.iltizam.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopted commitments to look at. */
@Service
@Transactional(readOnly = true)
public class Commitments {

    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;
    private final CommitmentTitleRepository titles;
    private final CardVersionRepository versions;
    private final Cards cards;

    Commitments(
            CommitmentRepository commitments,
            MilestoneRepository milestones,
            CommitmentTitleRepository titles,
            CardVersionRepository versions,
            Cards cards) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.titles = titles;
        this.versions = versions;
        this.cards = cards;
    }

    public Optional<Commitment> find(CommitmentId id) {
        return commitments.findById(id.value());
    }

    public Commitment get(CommitmentId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No commitment " + id));
    }

    /** What became of a card; empty for one that no plan has taken. */
    public Optional<Commitment> ofCard(CardId card) {
        return commitments.findByCard(card.value());
    }

    /** Those of a plan by number, withdrawn ones too. */
    public List<Commitment> of(PlanId plan) {
        return commitments.findByPlanOrderByNumber(plan.value());
    }

    /** How many a plan has, withdrawn ones too. */
    public int count(PlanId plan) {
        return commitments.countByPlan(plan.value());
    }

    /** In the order of the card, withdrawn ones too. */
    public List<Milestone> milestones(CommitmentId id) {
        return milestones.findByCommitmentOrderByNumber(id.value());
    }

    /** The milestones of all commitments of a plan, read at once. */
    public Map<CommitmentId, List<Milestone>> milestones(PlanId plan) {
        return milestones.findByPlanOrderByCommitmentAscNumberAsc(plan.value()).stream()
                .collect(Collectors.groupingBy(Milestone::commitment));
    }

    /** Every title it ever had, the oldest first; the last one is today's. */
    public List<CommitmentTitle> titles(CommitmentId id) {
        return titles.findByCommitmentOrderBySinceAscIdAsc(id.value());
    }

    /** What the adopted card says. */
    public CardContent content(CommitmentId id) {
        Commitment commitment = get(id);
        return versions.findById(new CardVersion.Key(commitment.card().value(), commitment.cardVersion()))
                .map(CardVersion::content)
                .orElseGet(() -> CardContent.titled(commitment.title()));
    }

    /** The cards it grew from: those that were merged, then the adopted one. */
    public List<Card> lineage(Commitment commitment) {
        CardId adopted = commitment.card();
        return Stream.concat(cards.mergedInto(adopted).stream(), cards.find(adopted).stream())
                .toList();
    }
}
