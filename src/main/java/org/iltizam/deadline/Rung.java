package org.iltizam.deadline;

/**
 * One step of the escalation ladder.
 *
 * @param delayWorkingDays how long this rung lasts before the next one
 */
public record Rung(int number, Kind kind, Holder holder, int delayWorkingDays) {

    public enum Kind {
        /** The holder gets a message; nothing is asked of anybody else yet. */
        REMIND,
        /** The holder gets a task: acknowledge, extend once, or reassign. */
        ASK,
        /** The delay becomes a public note; the ladder ends. */
        PUBLISH
    }

    public enum Holder {
        ASSIGNEE,
        DEPUTY,
        INSTITUTION_HEAD,
        COORDINATOR_AND_COMMITTEE,
        PUBLIC
    }
}
