package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.REFUSED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("refuseMergeDelegate")
class RefuseMergeDelegate implements JavaDelegate {

    private final Cards cards;
    private final MergeSettling settling;

    RefuseMergeDelegate(Cards cards, MergeSettling settling) {
        this.cards = cards;
        this.settling = settling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CardId carrier = new CardId(execution.getProcessBusinessKey());
        MergeProposal refused = cards.mergeProposals(carrier).stream()
                .filter(proposal -> proposal.card().equals(carrier))
                .reduce((first, last) -> last)
                .orElseThrow();
        settling.tell(refused, REFUSED);
    }
}
