package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.COMPLETENESS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.commitment.SubmittingDrafts;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("checkCompletenessDelegate")
class CheckCompletenessDelegate implements JavaDelegate {

    private final SubmittingDrafts drafts;

    CheckCompletenessDelegate(SubmittingDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String word = switch (drafts.check(new CardId(execution.getProcessBusinessKey()))) {
            case COMPLETE -> "complete";
            case RETURNED -> "returned";
            case WAIVER_NEEDED -> "waiverNeeded";
        };
        execution.setVariable(COMPLETENESS, word);
    }
}
