package org.iltizam.idea;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iltizam.shared.CardId;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** Ideas to look at: the reading side of this module. */
public interface Ideas {

    Optional<Idea> find(IdeaId id);

    Idea get(IdeaId id);

    /** What the holder of that receipt may see of their idea. */
    Optional<Followed> followed(String receiptCode);

    /**
     * Ideas in these states, the latest number first.
     *
     * @param query words of the title or the text, however they are spelt; null for all
     * @param before only numbers below this one; null for the first page
     */
    List<Idea> listed(PlanId plan, @Nullable String query, Set<IdeaState> states, @Nullable Integer before, int limit);

    /** Why the declined ideas of the plan were declined, and how many for each reason. */
    Map<DeclineReason, Long> declined(PlanId plan);

    IdeaCounts counts(PlanId plan);

    /** How many ideas of the plan wait for an answer; declined ones have theirs. */
    long unanswered(PlanId plan);

    /** Those ideas, in the order of their numbers. */
    List<IdeaId> awaitingAnswer(PlanId plan);

    /** How many ideas are in each state; none where the state is missing. */
    Map<IdeaState, Long> byState(PlanId plan);

    /** The first ideas in that state, in the order of their numbers. */
    List<Idea> in(PlanId plan, IdeaState state, int most);

    /** The first ideas after that number whose proposed answer is not before the committee. */
    List<Idea> unput(PlanId plan, int after, int most);

    /** All of them after that number, by their ids alone. */
    List<IdeaId> unputIds(PlanId plan, int after);

    long countUnput(PlanId plan, int after);

    /** The first ideas after that number that are taken and have no card yet. */
    List<Idea> uncarried(PlanId plan, int after, int most);

    /** The ideas that are answered with this one. */
    List<Idea> groupedWith(IdeaId id);

    /** The ideas that this card carries. */
    List<IdeaId> carriedBy(CardId card);

    /** The ideas whose published answer names one of these cards, in the order of their numbers. */
    List<Idea> answeredWith(Collection<CardId> cards);

    List<Idea> inBatch(IdeaBatchId batch);

    Optional<IdeaBatch> batch(IdeaBatchId batch);

    /** What was put to the committee, the latest first: those below that number. */
    List<IdeaBatch> batches(PlanId plan, int before, int most);
}
