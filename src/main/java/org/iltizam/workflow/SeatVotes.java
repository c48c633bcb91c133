package org.iltizam.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.committee.Decision;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vote of the committee that is open on the subject of a process: one task for each seat, closed by date. */
@Component
public class SeatVotes {

    private final CommitteeDecisions decisions;
    private final DeadlinePolicy deadlines;
    private final Clock clock;

    SeatVotes(CommitteeDecisions decisions, DeadlinePolicy deadlines, Clock clock) {
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** When a vote that is put now closes, whoever has voted by then: the hard deadline of the seats' task. */
    public Instant closesAt(String process, String task) {
        return deadlines.deadline(process, task, 1, clock.instant()).hard();
    }

    /** The decision that is open on the subject. */
    public DecisionId open(String subject) {
        return decisions.about(subject).stream()
                .filter(decision -> decision.closedAt() == null)
                .reduce((first, last) -> last)
                .map(Decision::id)
                .orElseThrow(() -> new NoSuchElementException("Nothing is put to the vote on " + subject));
    }

    /** The decision about the subject that was put last. */
    public DecisionId latest(String subject) {
        return decisions.about(subject).stream()
                .reduce((first, last) -> last)
                .map(Decision::id)
                .orElseThrow(() -> new NoSuchElementException("Nothing was put to the vote on " + subject));
    }

    /** What the seats wrote against the decision that was put last. */
    public List<String> dissents(String subject) {
        return decisions.about(subject).stream()
                .reduce((first, last) -> last)
                .map(Decision::ballots)
                .orElse(List.of())
                .stream()
                .map(Decision.Ballot::dissent)
                .filter(Objects::nonNull)
                .toList();
    }

    Outcome<DecisionId> cast(WorkItem item, PersonId by, Vote vote, @Nullable String dissent) {
        return decisions.vote(open(item.subject()), Objects.requireNonNull(item.seat()), vote, dissent, by);
    }

    /** Closes the open vote and says whether it passed on both sides. */
    public boolean close(DecisionId decision) {
        return decisions.close(decision) == DecisionResult.PASSED;
    }
}
