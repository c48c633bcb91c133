package org.iltizam.idea.web;

import java.util.Objects;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaBatch;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.web.DeskView.Rows;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.TypedNumber;
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
        Integer after = TypedNumber.read(wanted.proposed());
        return Rows.of(
                "proposed",
                ideas.unput(plan, Objects.requireNonNullElse(after, 0), PAGE + 1),
                after != null,
                PAGE,
                Idea::number);
    }

    /** How many proposed ones follow on the next pages. */
    long beyond(PlanId plan, Rows<Idea> proposed) {
        Integer last = proposed.last();
        return last == null ? 0 : ideas.countUnput(plan, last);
    }

    Rows<Idea> uncarried(PlanId plan, DeskRequest wanted) {
        Integer after = TypedNumber.read(wanted.uncarried());
        return Rows.of(
                "uncarried",
                ideas.uncarried(plan, Objects.requireNonNullElse(after, 0), PAGE + 1),
                after != null,
                PAGE,
                Idea::number);
    }

    Rows<IdeaBatch> batches(PlanId plan, DeskRequest wanted) {
        Integer before = TypedNumber.read(wanted.batches());
        return Rows.of(
                "batches",
                ideas.batches(plan, Objects.requireNonNullElse(before, Integer.MAX_VALUE), PAGE + 1),
                before != null,
                PAGE,
                IdeaBatch::number);
    }
}
