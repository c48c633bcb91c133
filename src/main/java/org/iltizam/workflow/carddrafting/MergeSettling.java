package org.iltizam.workflow.carddrafting;

import java.util.Map;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.Processes;
import org.springframework.stereotype.Component;

/** Tells the other cards of a proposal what became of it: their processes wait for that. */
@Component
class MergeSettling {

    private final Processes processes;

    MergeSettling(Processes processes) {
        this.processes = processes;
    }

    void tell(MergeProposal proposal, String verdict) {
        for (CardId member : proposal.cards()) {
            if (!member.equals(proposal.card())) {
                processes.tell(
                        CardDraftingProcess.MERGE_SETTLED,
                        member.value(),
                        Map.of(CardDraftingProcess.MERGE_VERDICT, verdict));
            }
        }
    }
}
