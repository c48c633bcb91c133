package org.iltizam.dashboard.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as people read it.
 *
 * @param key its name in addresses and texts
 * @param version 0 is the table that ships with the code
 * @param columns headings of the outputs
 */
public record PolicyView(String key, int version, List<String> columns, List<Group> groups, List<Made> made) {

    /** @param name of the process; empty where the table has one group only */
    public record Group(String name, List<Row> rows) {}

    /** @param when what else the rule depends on: the round, the kind of the rung */
    public record Row(String name, String when, List<Cell> cells) {}

    /**
     * @param field {@code rule.output}
     * @param label of the input, with the names of row and column
     * @param text the value as it is read
     * @param shipped the text of the file where it differs, else null
     * @param options value to text where one is chosen; empty where a number is typed
     * @param fixed drawn in the model, not to be changed
     */
    public record Cell(
            String field,
            String label,
            String value,
            String text,
            @Nullable String shipped,
            Map<String, String> options,
            boolean fixed) {}

    /** A version that somebody made. */
    public record Made(String number, String by, Instant at, String reason, int moved, List<String> changes) {}

    /**
     * What a change would do.
     *
     * @param fields the changed cells, to be sent again with the confirmation
     * @param moves the first of them
     * @param moved how many there are
     * @param ladder hours of rungs move, not deadlines
     */
    public record Trial(
            String key,
            int basedOn,
            String reason,
            Map<String, String> fields,
            List<String> changes,
            List<MoveLine> moves,
            int moved,
            int kept,
            boolean ladder) {}

    public record MoveLine(
            String address,
            String task,
            @Nullable String number,
            LocalizedText title,
            String holder,
            Instant before,
            Instant after) {}
}
