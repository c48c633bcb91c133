package org.iltizam.workflow.escalation;

import static org.iltizam.workflow.escalation.EscalationProcess.NEXT_RUNG_DUE_AT;
import static org.iltizam.workflow.escalation.EscalationProcess.REMINDER_DUE_AT;
import static org.iltizam.workflow.escalation.EscalationProcess.RUNG;
import static org.iltizam.workflow.escalation.EscalationProcess.RUNG_GROUP;
import static org.iltizam.workflow.escalation.EscalationProcess.RUNG_HOLDER;
import static org.iltizam.workflow.escalation.EscalationProcess.RUNG_KIND;
import static org.iltizam.workflow.escalation.EscalationProcess.WORK_ITEM_ID;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.engine.VisibleToModels;
import org.jspecify.annotations.Nullable;

@VisibleToModels("openRungDelegate")
class OpenRungDelegate implements JavaDelegate {

    private final Ladder ladder;

    OpenRungDelegate(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WorkItemId item = new WorkItemId((String) execution.getVariable(WORK_ITEM_ID));
        Date reminder = reminder(execution);
        Ladder.Step step =
                ladder.climb(item, (Long) execution.getVariable(RUNG), reminder == null ? null : reminder.toInstant());
        execution.setVariable(RUNG, step.rung());
        execution.setVariable(RUNG_KIND, step.kind());
        execution.setVariable(
                RUNG_HOLDER, step.holder() == null ? "" : step.holder().value());
        execution.setVariable(RUNG_GROUP, name(step.group()));
        execution.setVariable(NEXT_RUNG_DUE_AT, Date.from(step.nextAt()));
    }

    /** Its own, once the deadline was moved under it; else that of the task that calls it, where it was moved before. */
    private static @Nullable Date reminder(DelegateExecution execution) {
        Date moved = (Date) execution.getVariable(REMINDER_DUE_AT);
        DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
        return moved != null || caller == null ? moved : (Date) caller.getVariable(REMINDER_DUE_AT);
    }

    private static String name(@Nullable Enum<?> group) {
        return group == null ? "" : group.name();
    }
}
