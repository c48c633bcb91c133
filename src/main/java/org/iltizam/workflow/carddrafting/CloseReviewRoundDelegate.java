package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.COMMENTED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.commitment.ReviewingCards;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("closeReviewRoundDelegate")
class CloseReviewRoundDelegate implements JavaDelegate {

    private final ReviewingCards reviewing;

    CloseReviewRoundDelegate(ReviewingCards reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(COMMENTED, reviewing.close(new CardId(execution.getProcessBusinessKey())));
    }
}
