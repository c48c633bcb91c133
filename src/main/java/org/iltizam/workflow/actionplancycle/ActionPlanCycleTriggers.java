package org.iltizam.workflow.actionplancycle;

import java.util.Map;
import org.iltizam.monitoring.MonitoringEvent.ReportOpened;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.plan.PhaseKeeper;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanEvent.CycleOpened;
import org.iltizam.plan.PlanEvent.PhaseEvent;
import org.iltizam.plan.PlanEvent.PhaseExtended;
import org.iltizam.plan.PlanEvent.PhaseMoved;
import org.iltizam.plan.PlanEvent.PhaseRestarted;
import org.iltizam.plan.PlanEvent.PhaseSettled;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the coordinator decides about a cycle reaches its process as a message, in the same transaction. */
@Component
class ActionPlanCycleTriggers {

    private final Processes processes;
    private final PhaseKeeper keeper;
    private final CycleDates dates;
    private final PlanReviews reviews;

    ActionPlanCycleTriggers(Processes processes, PhaseKeeper keeper, CycleDates dates, PlanReviews reviews) {
        this.processes = processes;
        this.keeper = keeper;
        this.dates = dates;
        this.reviews = reviews;
    }

    @EventListener
    void on(CycleOpened event) {
        processes.start(
                ActionPlanCycleProcess.ID,
                event.plan().value(),
                Map.of(
                        ActionPlanCycleProcess.DELIVERY_WARNING_AT,
                        dates.deliveryWarning(event.plan()),
                        ActionPlanCycleProcess.MID_TERM_AT,
                        dates.midTerm(event.plan())));
    }

    /** A phase behind the next one has no timer yet. */
    @EventListener
    void on(PhaseMoved event) {
        if (keeper.next(event.plan())
                .filter(next -> next.kind() == event.phase())
                .isPresent()) {
            tell(event, ActionPlanCycleProcess.PHASE_MOVED, Map.of());
        }
    }

    @EventListener
    void on(PhaseRestarted event) {
        tell(event, ActionPlanCycleProcess.PHASE_MOVED, Map.of());
    }

    @EventListener
    void on(PhaseExtended event) {
        tell(
                event,
                ActionPlanCycleProcess.PHASE_EXTENDED,
                Map.of(ActionPlanCycleProcess.PHASE_CLOSES_AT, dates.closes(event.plan(), event.closes())));
    }

    @EventListener
    void on(PhaseSettled event) {
        tell(event, ActionPlanCycleProcess.PHASE_SETTLED, Map.of());
    }

    /** The middle of the term follows the implementation, whenever and for whatever reason that gets another day. */
    @EventListener
    void moveMidTerm(PhaseEvent event) {
        if (event.phase() == PhaseKind.IMPLEMENTATION) {
            processes.moveTimer(
                    ActionPlanCycleProcess.ID,
                    event.plan().value(),
                    ActionPlanCycleProcess.MID_TERM_EVENT,
                    ActionPlanCycleProcess.MID_TERM_AT,
                    dates.midTerm(event.plan()));
        }
    }

    /** A cycle that began before its model knew the middle of the term hears of it by the first report after that day. */
    @EventListener
    void refreshLate(ReportOpened event) {
        PlanId plan = event.plan();
        if (processes.runsWithout(ActionPlanCycleProcess.ID, plan.value(), ActionPlanCycleProcess.MID_TERM_EVENT)
                && !event.at().isBefore(dates.midTerm(plan))
                && reviews.awaitsRefresh(plan)) {
            processes.start(
                    ActionPlanCycleProcess.REFRESHED_BY, ReviewId.refresh(plan).value(), Map.of());
        }
    }

    private void tell(PhaseEvent event, String message, Map<String, Object> variables) {
        processes.tell(message, event.plan().value(), variables);
    }
}
