package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.ROUND_DUE_AT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.commitment.ReviewingCards;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("openReviewRoundDelegate")
class OpenReviewRoundDelegate implements JavaDelegate {

    private final ReviewingCards reviewing;

    OpenReviewRoundDelegate(ReviewingCards reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ROUND_DUE_AT, Date.from(reviewing.open(new CardId(execution.getProcessBusinessKey()))));
    }
}
