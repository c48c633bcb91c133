package org.iltizam.dashboard;

import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Due;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a plan, by number.
 *
 * @param mayRegister the reader may add a card
 * @param first the address of the first page, null when this is it
 * @param next the address of the next page, null on the last
 */
public record CardListView(
        List<Row> rows,
        Filter filter,
        boolean mayRegister,
        @Nullable String first,
        @Nullable String next,
        String csv) {

    public record Row(
            String id,
            int number,
            LocalizedText title,
            String institution,
            String lead,
            String state,
            boolean ended,
            @Nullable String holder,
            @Nullable Due due) {}

    /** Values chosen and values to choose from, value to text. */
    public record Filter(
            String plan,
            String text,
            String institution,
            Map<String, String> institutions,
            String state,
            Map<String, String> states) {

        public boolean active() {
            return !text.isEmpty() || !institution.isEmpty() || !state.isEmpty();
        }

        public String cleared() {
            return Address.of("/cards").with("plan", plan).toString();
        }
    }
}
