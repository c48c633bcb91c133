package org.iltizam.idea.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaBatch;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.web.DeskView.Rows;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.TypedNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of the desk, page by page. */
@Component
class DeskLists {

    private static final int PAGE = 50;

    private final Ideas ideas;

    DeskLists(Ideas ideas) {
        this.ideas = ideas;
    }

    Rows<Idea> proposed(PlanId plan, DeskRequest wanted) {
        return page("proposed", wanted.proposed(), 0, after -> ideas.unput(plan, after, PAGE + 1), Idea::number);
    }

    /** How many proposed ones follow on the next pages. */
    long beyond(PlanId plan, Rows<Idea> proposed) {
        Integer last = proposed.last();
        return last == null ? 0 : ideas.countUnput(plan, last);
    }

    Rows<Idea> uncarried(PlanId plan, DeskRequest wanted) {
        return page("uncarried", wanted.uncarried(), 0, after -> ideas.uncarried(plan, after, PAGE + 1), Idea::number);
    }

    Rows<IdeaBatch> batches(PlanId plan, DeskRequest wanted) {
        return page(
                "batches",
                wanted.batches(),
                Integer.MAX_VALUE,
                before -> ideas.batches(plan, before, PAGE + 1),
                IdeaBatch::number);
    }

    /** A page on which nothing is left to do gives way to the first one. */
    private static <T> Rows<T> page(
            String list, @Nullable String wanted, int start, IntFunction<List<T>> rows, ToIntFunction<T> number) {
        Integer from = TypedNumber.read(wanted);
        List<T> found = rows.apply(from == null ? start : from);
        if (found.isEmpty() && from != null) {
            from = null;
            found = rows.apply(start);
        }
        boolean more = found.size() > PAGE;
        List<T> shown = more ? found.subList(0, PAGE) : found;
        return new Rows<>(list, shown, from, more ? number.applyAsInt(shown.get(PAGE - 1)) : null);
    }
}
