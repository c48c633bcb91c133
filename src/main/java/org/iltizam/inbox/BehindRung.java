package org.iltizam.inbox;

import java.time.Clock;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.inbox.WorkItemView.Late;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the holder of a rung decides about: which work is late, with whom, since when. */
@Component
class BehindRung {

    private final WorkItems items;
    private final Names names;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BehindRung(WorkItems items, Names names, WorkingCalendar calendar, Clock clock) {
        this.items = items;
        this.names = names;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Null for a task that is not a rung. */
    @Nullable
    Late of(WorkItem item, Messages messages) {
        return item.process().equals(WhereItIs.LADDER)
                ? items.about(item).map(late -> shown(late, messages)).orElse(null)
                : null;
    }

    private Late shown(WorkItem late, Messages messages) {
        return new Late(
                Words.task(late, messages),
                "/work/" + late.id().value(),
                Words.holder(late, names, messages),
                DueTexts.of(late, clock.instant(), calendar, messages));
    }
}
