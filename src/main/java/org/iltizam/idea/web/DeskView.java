package org.iltizam.idea.web;

import java.util.List;
import java.util.Map;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaBatch;
import org.iltizam.idea.IdeaState;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator's desk.
 *
 * @param begun ideas are or were collected, so that one can be entered
 * @param proposed ideas whose answer can be put to the committee
 * @param beyond how many of these follow on the next pages
 * @param uncarried ideas that are taken and have no card yet
 * @param cards value to title
 */
public record DeskView(
        String plan,
        LocalizedText planTitle,
        String when,
        boolean begun,
        Map<IdeaState, Long> counts,
        Rows<Idea> proposed,
        long beyond,
        Rows<Idea> uncarried,
        Rows<IdeaBatch> batches,
        Map<String, String> cards,
        Map<String, String> errors) {

    /**
     * One page of a list.
     *
     * @param list its name in the address
     * @param from number before its first row; null on the first page
     * @param last number of the last row; null at the end
     */
    public record Rows<T>(
            String list,
            List<T> rows,
            @Nullable Integer from,
            @Nullable Integer last) {}
}
