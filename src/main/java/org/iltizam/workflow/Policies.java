package org.iltizam.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The decision tables of deadlines and of the ladder: read, tried out, changed. A change never touches a model. */
public interface Policies {

    Table current(Policy policy);

    /** What people changed, the latest first; the file that ships with the code is version 0. */
    List<Version> history(Policy policy);

    /** What a change would do to the tasks that are open; nothing is changed. */
    Outcome<Effect> preview(Policy policy, Change change);

    /**
     * Keeps a new version of the table and moves the open tasks by it, all in one transaction.
     *
     * @return refusals {@code policyStale}, {@code policyUnchanged}, or those of a cell at {@code rule.output}
     */
    Outcome<Effect> change(Policy policy, Change change, PersonId by);

    record Table(Policy policy, int version, List<Rule> rules) {}

    /**
     * @param id id of the rule in the file; it stands in versions that are kept for years, so it never changes
     * @param when the cells that say what the rule is for, by input
     * @param then what it says now, by output
     * @param shipped what the file says
     */
    record Rule(String id, Map<String, String> when, Map<String, String> then, Map<String, String> shipped) {}

    record Version(int number, PersonId by, Instant at, String reason, int moved, List<Cell> cells) {}

    /** @param before what the version before said */
    record Cell(String rule, String output, String before, String after) {}

    /**
     * @param basedOn the version that was shown
     * @param cells new values, by rule and output; whatever is not named stays
     */
    record Change(int basedOn, Map<String, Map<String, String>> cells, String reason) {}

    /** @param kept open tasks of changed rules whose date a person gave and that therefore stay */
    record Effect(List<Cell> cells, List<Move> moves, int kept) {}

    /**
     * An open task that would move.
     *
     * @param targetBefore null where it is the ladder of the task that moves, not its deadline
     * @param before the hard deadline, or the hour of the next rung
     */
    record Move(
            WorkItem item,
            @Nullable Instant targetBefore,
            @Nullable Instant targetAfter,
            Instant before,
            Instant after) {}
}
