package org.iltizam.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.CardFlag;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Due;
import org.jspecify.annotations.Nullable;

/**
 * The board of cards as the committee's own report draws it: a line for each card, a column for each flag.
 *
 * @param cards how many cards the plan has, whatever is filtered
 * @param first the address of the first page, null when this is it
 * @param next the address of the next page, null on the last
 */
public record BoardView(
        List<CardFlag> columns,
        List<Group> groups,
        int cards,
        List<Signal> signals,
        Filter filter,
        @Nullable String first,
        @Nullable String next,
        String csv) {

    /** @param count of all its cards in the plan */
    public record Group(String institution, int count, List<Row> rows) {}

    /** @param warnings in the reader's language */
    public record Row(
            String id,
            int number,
            LocalizedText title,
            String state,
            @Nullable String holder,
            @Nullable Due due,
            List<Warned> warnings,
            @Nullable Instant nextMeeting,
            @Nullable String nextMeetingAddress,
            List<Cell> cells) {}

    public record Warned(String text, boolean overdue) {}

    /** @param detail what the date alone does not tell: the version, what a meeting is to be on */
    public record Cell(@Nullable Instant at, @Nullable String detail, boolean ended) {

        static final Cell EMPTY = new Cell(null, null, false);
    }

    /** A warning with its number of cards, a link that filters by it; the chosen one leads back. */
    public record Signal(String key, int count, String address, boolean chosen) {}

    /** @param plan as in the address, empty for the current one */
    public record Filter(
            String plan, String institution, Map<String, String> institutions, String flag, String warning) {

        public boolean active() {
            return !institution.isEmpty() || !flag.isEmpty() || !warning.isEmpty();
        }

        public String cleared() {
            return Address.of("/board").with("plan", plan).toString();
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
