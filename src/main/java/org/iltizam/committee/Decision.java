package org.iltizam.committee;

import java.time.Instant;
import java.util.List;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** A decision as other modules read it, with its ballots in the order of the seats. */
public record Decision(
        DecisionId id,
        PlanId plan,
        DecisionKind kind,
        String subject,
        PersonId putBy,
        Instant putAt,
        @Nullable Instant closedAt,
        @Nullable DecisionResult result,
        List<Ballot> ballots) {

    /** @param vote null while the seat has not voted */
    public record Ballot(
            SeatId seat,
            Side side,
            @Nullable Vote vote,
            @Nullable String dissent,
            @Nullable PersonId castBy,
            @Nullable Instant castAt) {}
}
