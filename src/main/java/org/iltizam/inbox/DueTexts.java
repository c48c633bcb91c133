package org.iltizam.inbox;

import java.time.Instant;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.web.Due;
import org.iltizam.web.Due.State;
import org.iltizam.web.Messages;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;

/** Says how far a deadline is, in working days. */
final class DueTexts {

    private DueTexts() {}

    static Due of(WorkItem item, Instant now, WorkingCalendar calendar, Messages messages) {
        State state = state(item, now);
        return new Due(state, item.targetAt(), item.hardAt(), relative(state, item, now, calendar, messages));
    }

    private static State state(WorkItem item, Instant now) {
        if (item.state() != WorkItemState.OPEN) {
            return item.state() == WorkItemState.DONE ? State.DONE : State.WITHDRAWN;
        }
        if (item.pausedAt() != null) {
            return State.PAUSED;
        }
        if (now.isAfter(item.hardAt())) {
            return State.OVERDUE;
        }
        return now.isAfter(item.targetAt()) ? State.LATE : State.ONTIME;
    }

    private static String relative(
            State state, WorkItem item, Instant now, WorkingCalendar calendar, Messages messages) {
        return switch (state) {
            case OVERDUE -> messages.get("inbox.due.overdue", calendar.workingDaysBetween(item.hardAt(), now));
            case LATE -> messages.get("inbox.due.late", calendar.workingDaysBetween(now, item.hardAt()));
            case ONTIME -> messages.get("inbox.due.ontime", calendar.workingDaysBetween(now, item.targetAt()));
            case PAUSED -> messages.get("inbox.due.paused");
            case DONE, WITHDRAWN -> "";
        };
    }
}
