package org.iltizam.committee;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** What happens to a decision of the committee; recorded on what the decision is about. */
public sealed interface CommitteeEvent extends Recorded {

    DecisionId decision();

    record DecisionPut(
            DecisionId decision,
            PlanId plan,
            String subject,
            DecisionKind kind,
            PersonId by,
            Instant at,
            List<SeatId> seats)
            implements CommitteeEvent {}

    record VoteCast(
            DecisionId decision,
            PlanId plan,
            String subject,
            SeatId seat,
            Vote vote,
            @Nullable String dissent,
            PersonId by,
            Instant at)
            implements CommitteeEvent {}

    record DecisionClosed(
            DecisionId decision,
            PlanId plan,
            String subject,
            DecisionKind kind,
            DecisionResult result,
            Map<Side, Tally> tallies,
            @Nullable PersonId by,
            Instant at)
            implements CommitteeEvent {}
}
