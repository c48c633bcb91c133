package org.iltizam.deadline;

/** The ladder of a missed deadline: the decision table {@code escalationLevel}. */
public interface EscalationPolicy {

    /** @param number 0 is the reminder; the numbers go up to a rung that {@link Rung#kind() publishes} */
    Rung rung(int number);
}
