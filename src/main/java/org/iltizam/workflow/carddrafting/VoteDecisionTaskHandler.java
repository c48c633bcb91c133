package org.iltizam.workflow.carddrafting;

import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class VoteDecisionTaskHandler extends CardTask<VoteDecisionTaskHandler.VoteDecisionForm> {

    private final CardVotes votes;
    private final CommitteeDecisions decisions;

    VoteDecisionTaskHandler(CardVotes votes, CommitteeDecisions decisions) {
        super("voteDecision", VoteDecisionForm.class);
        this.votes = votes;
        this.decisions = decisions;
    }

    record VoteDecisionForm(Vote vote, @Nullable String dissent) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, VoteDecisionForm form) {
        return decisions
                .vote(votes.open(card(item)), Objects.requireNonNull(item.seat()), form.vote(), form.dissent(), by)
                .map(decision -> Map.of());
    }
}
