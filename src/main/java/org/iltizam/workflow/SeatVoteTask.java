package org.iltizam.workflow;

import java.util.Map;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A seat votes on what is put to the committee about the subject of the process; the same form wherever it votes. */
public abstract class SeatVoteTask extends FormTask<SeatVoteTask.VoteForm> {

    private final SeatVotes votes;

    protected SeatVoteTask(String process, String task, SeatVotes votes) {
        super(process, task, VoteForm.class);
        this.votes = votes;
    }

    /** @param dissent required with a vote against, published with the decision */
    public record VoteForm(Vote vote, @Nullable String dissent) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, VoteForm form) {
        return votes.cast(item, by, form.vote(), form.dissent()).map(decision -> Map.of());
    }
}
