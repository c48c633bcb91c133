package org.iltizam.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happens to a cycle and its phases; the record of it stands under the plan's id. */
public sealed interface PlanEvent extends Recorded {

    @Override
    default String subject() {
        return plan().value();
    }

    /** What happens to one phase. */
    sealed interface PhaseEvent extends PlanEvent {

        PhaseKind phase();
    }

    /** @param reason why it is opened although its dates break standards */
    record CycleOpened(
            PlanId plan,
            PersonId by,
            Instant at,
            int years,
            LocalDate starts,
            LocalDate ends,
            @Nullable LocalizedText reason)
            implements PlanEvent {}

    record PhaseOpened(PlanId plan, @Nullable PersonId by, Instant at, PhaseKind phase, LocalDate closes)
            implements PhaseEvent {}

    record PhaseClosed(PlanId plan, @Nullable PersonId by, Instant at, PhaseKind phase) implements PhaseEvent {}

    /** The last day of a phase that is held is moved. */
    record PhaseExtended(
            PlanId plan,
            PersonId by,
            Instant at,
            PhaseKind phase,
            LocalDate before,
            LocalDate closes,
            @Nullable LocalizedText reason)
            implements PhaseEvent {}

    /** A phase that has not begun gets other days. */
    record PhaseMoved(
            PlanId plan,
            PersonId by,
            Instant at,
            PhaseKind phase,
            LocalDate before,
            LocalDate opens,
            LocalDate closes,
            @Nullable LocalizedText reason)
            implements PhaseEvent {}

    /** A phase that has begun, or is over, begins anew; those after it wait again. */
    record PhaseRestarted(
            PlanId plan,
            PersonId by,
            Instant at,
            PhaseKind phase,
            LocalDate closes,
            @Nullable LocalizedText reason) implements PhaseEvent {}

    /**
     * The coordinator ends a phase that no process ends.
     *
     * @param left what was not done and would have kept the next phase from beginning
     */
    record PhaseSettled(
            PlanId plan,
            PersonId by,
            Instant at,
            PhaseKind phase,
            int left,
            @Nullable LocalizedText reason) implements PhaseEvent {}

    record PhaseOverran(PlanId plan, @Nullable PersonId by, Instant at, PhaseKind phase, LocalDate closes)
            implements PhaseEvent {}

    /** @param latest the last day on which the plan comes in time */
    record DeliveryNear(PlanId plan, @Nullable PersonId by, Instant at, LocalDate latest) implements PlanEvent {}

    record CycleArchived(PlanId plan, @Nullable PersonId by, Instant at) implements PlanEvent {}

    /** @param reason why the standard was missed */
    record StandardMarked(
            PlanId plan,
            PersonId by,
            Instant at,
            Standard standard,
            boolean kept,
            @Nullable LocalizedText reason) implements PlanEvent {}

    /** What a missed standard asks for was done after its time. */
    record StandardMetLate(PlanId plan, @Nullable PersonId by, Instant at, Standard standard) implements PlanEvent {}
}
