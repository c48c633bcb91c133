package org.iltizam.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.plan.Plan;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Due;
import org.jspecify.annotations.Nullable;

/**
 * What the work list shows. Every address keeps the rest of the state of the page.
 *
 * @param everybody tabs of the roles and of all show who holds each item
 * @param next the address of the next page, null on the last
 * @param first the address of the first page, null when this is it
 */
public record WorkListView(
        List<Tab> tabs,
        String tab,
        Counts counts,
        Filter filter,
        List<Row> rows,
        boolean everybody,
        @Nullable String first,
        @Nullable String next,
        String csv) {

    public record Tab(String key, String address, long count, boolean current) {}

    /** @param addresses state name in lower case to the address that shows only these; the chosen one leads back */
    public record Counts(
            long overdue, long late, long onTime, long paused, String chosen, Map<String, String> addresses) {}

    /**
     * Values chosen and values to choose from, value to text.
     *
     * @param plan the one that the address names, to be let go of; null where it names none
     * @param escalated only what the ladder has put to somebody above
     */
    public record Filter(
            String institution,
            Map<String, String> institutions,
            String kind,
            Map<String, String> kinds,
            @Nullable Plan plan,
            boolean escalated,
            String text) {

        public boolean active() {
            return !institution.isEmpty() || !kind.isEmpty() || plan != null || escalated || !text.isEmpty();
        }
    }

    /**
     * @param task what is to be done, a verb and its object in the reader's language
     * @param number how people cite the subject, e.g. 14
     * @param own number of the card of whoever is asked, where it is another one
     * @param holder who has it, or the role that it waits for
     * @param endedAt when it was done, or not asked for any more
     * @param late where it is about the delay of other work, which and whose
     */
    public record Row(
            String id,
            String task,
            @Nullable String number,
            LocalizedText title,
            @Nullable String own,
            @Nullable String institution,
            @Nullable String holder,
            @Nullable String late,
            @Nullable Instant endedAt,
            Due due) {}
}
