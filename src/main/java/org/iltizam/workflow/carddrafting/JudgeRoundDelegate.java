package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.ROUND_DUE_AT;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.ROUND_VERDICT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.commitment.ReviewingCards;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("judgeRoundDelegate")
class JudgeRoundDelegate implements JavaDelegate {

    private final ReviewingCards reviewing;

    JudgeRoundDelegate(ReviewingCards reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewingCards.Verdict verdict = reviewing.judge(new CardId(execution.getProcessBusinessKey()));
        execution.setVariable(ROUND_DUE_AT, Date.from(verdict.dueAt()));
        execution.setVariable(ROUND_VERDICT, verdict.extended() ? "extend" : "close");
    }
}
