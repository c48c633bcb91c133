package org.iltizam.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** Votes of the committee: one vote a seat, quorum and majority on each side, dissent written and kept. */
public interface CommitteeDecisions {

    /** @param subject what the decision is about, e.g. a card id */
    DecisionId put(PlanId plan, DecisionKind kind, String subject, PersonId by);

    /** @param dissent the reason of a vote against or of an abstention; required when against */
    Outcome<DecisionId> vote(DecisionId decision, SeatId seat, Vote vote, @Nullable String dissent, PersonId by);

    boolean everySeatVoted(DecisionId decision);

    /** Closes the vote and says whether it passed: the quorum is reached on each side, and each side has a majority. */
    DecisionResult close(DecisionId decision);

    Optional<Decision> find(DecisionId decision);

    /** Those of them that are known. */
    Map<DecisionId, Decision> all(Collection<DecisionId> ids);

    /** The decisions about a subject, the oldest first. */
    List<Decision> about(String subject);

    enum DecisionKind {
        CANCEL_CARD,
        MERGE_CARDS,
        AGREE_THEMES,
        DECIDE_IDEAS,
        AGREE_REASONED_RESPONSE,
        ADOPT_PLAN,
        AMEND_PLAN,
        CONFIRM_SEATS
    }

    enum Vote {
        FOR,
        AGAINST,
        ABSTAIN
    }

    enum DecisionResult {
        PASSED,
        REJECTED,
        NO_QUORUM
    }
}
