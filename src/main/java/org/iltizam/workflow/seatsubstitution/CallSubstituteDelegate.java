package org.iltizam.workflow.seatsubstitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.committee.SeatSubstitutes.Substitution;
import org.iltizam.workflow.SeatTasks;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("callSubstituteDelegate")
class CallSubstituteDelegate implements JavaDelegate {

    private final SeatSubstitutes substitutes;
    private final SeatTasks tasks;

    CallSubstituteDelegate(SeatSubstitutes substitutes, SeatTasks tasks) {
        this.substitutes = substitutes;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Substitution one = substitutes.find(execution.getProcessBusinessKey()).orElseThrow();
        tasks.follow(one.seat(), one.namedBy(), one.reason());
    }
}
