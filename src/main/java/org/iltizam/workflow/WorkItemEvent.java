package org.iltizam.workflow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;

/** What happens to a work item and to its clock. */
public sealed interface WorkItemEvent extends Recorded {

    WorkItem item();

    @Override
    default String subject() {
        return item().subject();
    }

    @Override
    default PlanId plan() {
        return item().plan();
    }

    default WorkItemId id() {
        return item().id();
    }

    /** The record tells which task it was and whose, not the whole row, and never what was answered. */
    @Override
    default Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>(Recorded.super.facts());
        facts.remove("item");
        facts.remove("answer");
        facts.put("process", item().process());
        facts.put("task", item().task());
        if (item().assignee() != null) {
            facts.put("assignee", item().assignee());
        }
        if (item().seat() != null) {
            facts.put("seat", item().seat());
        }
        return facts;
    }

    record WorkItemOpened(WorkItem item, @Nullable PersonId by, Instant at) implements WorkItemEvent {

        /** The act that opened it is in the record. */
        @Override
        public boolean recorded() {
            return false;
        }
    }

    /**
     * Told when the process has gone on: what the answer led to is open already.
     *
     * @param at when it ended, to the instant
     * @param answer what was sent, with the options that were chosen under the key of their list
     */
    record WorkItemDone(WorkItem item, PersonId by, Instant at, Map<String, Object> answer) implements WorkItemEvent {

        /** What was done is in the record by its own name. */
        @Override
        public boolean recorded() {
            return false;
        }
    }

    record WorkItemWithdrawn(WorkItem item, @Nullable PersonId by, Instant at) implements WorkItemEvent {

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** @param along with the task of another seat in the same round: the record tells of that one */
    record DeadlineExtended(
            WorkItem item, PersonId by, Instant at, Instant hardBefore, Instant hardAfter, String reason, boolean along)
            implements WorkItemEvent {

        @Override
        public boolean recorded() {
            return !along;
        }

        @Override
        public Map<String, Object> facts() {
            Map<String, Object> facts = WorkItemEvent.super.facts();
            facts.remove("along");
            return facts;
        }
    }

    /** A change of the decision table moved it with all others of its kind. */
    record DeadlineMovedByPolicy(
            WorkItem item, PersonId by, Instant at, Instant hardBefore, Instant hardAfter, int version)
            implements WorkItemEvent {}

    record HandedOver(
            WorkItem item,
            PersonId by,
            Instant at,
            @Nullable PersonId from,
            PersonId to,
            String reason) implements WorkItemEvent {}

    /** A rung of the escalation ladder was reached. */
    record RungReached(
            WorkItem item,
            @Nullable PersonId by,
            Instant at,
            int rung,
            String holder,
            @Nullable PersonId heldBy) implements WorkItemEvent {}

    /**
     * A rung was due and nobody could be asked.
     *
     * @param holder whom the rung is there to ask
     * @param reason code of why not
     */
    record RungSkipped(WorkItem item, @Nullable PersonId by, Instant at, int rung, String holder, String reason)
            implements WorkItemEvent {

        /** Nobody is asked about their own delay, nor their colleagues in the same office. */
        public static final String OWN_DELAY = "ownDelay";
    }
}
