package org.iltizam.committee;

import java.util.Collections;
import java.util.List;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.jspecify.annotations.Nullable;

/**
 * How one side of the committee voted.
 *
 * @param seats the seats of this side that may vote
 * @param quorum how many of them have to take part
 */
public record Tally(int seats, int quorum, int inFavour, int against, int abstained) {

    /** @param votes one for each seat, null for a seat that has not voted */
    static Tally of(Quorum rule, List<? extends @Nullable Vote> votes) {
        return new Tally(
                votes.size(),
                rule.of(votes.size()),
                Collections.frequency(votes, Vote.FOR),
                Collections.frequency(votes, Vote.AGAINST),
                Collections.frequency(votes, Vote.ABSTAIN));
    }

    /** An abstention takes part: it counts for the quorum and for neither answer. */
    public boolean quorate() {
        return inFavour + against + abstained >= quorum;
    }

    public boolean carried() {
        return inFavour > against;
    }
}
