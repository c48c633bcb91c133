package org.iltizam.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.Recorded;
import org.iltizam.web.Page;
import org.iltizam.workflow.WorkItemEvent;
import org.iltizam.workflow.WorkItemEvent.RungReached;
import org.jspecify.annotations.Nullable;

/** What the page of the clock shows. */
public record ClockView(
        Instant now,
        LocalDate nextWorkingDay,
        boolean mayMove,
        @Nullable Moved moved) {

    /** @param more how many more things happened than are listed */
    public record Moved(Instant from, Instant to, List<Line> lines, int more) {}

    public record Line(Instant at, String what, String subject) {}

    private static final int LISTED = 200;

    static ClockView of(ClockControl clock, Page page, boolean mayMove) {
        ClockControl.Move latest = clock.latest();
        return new ClockView(clock.now(), clock.nextWorkingDay(), mayMove, latest == null ? null : moved(latest, page));
    }

    private static Moved moved(ClockControl.Move move, Page page) {
        List<Line> lines = move.happened().stream()
                .limit(LISTED)
                .map(event -> new Line(event.at(), what(event, page), event.subject()))
                .toList();
        return new Moved(move.from(), move.to(), lines, move.happened().size() - lines.size());
    }

    private static String what(Recorded event, Page page) {
        String kind = "story.happened." + event.getClass().getSimpleName();
        if (event instanceof WorkItemEvent about) {
            String task = "process." + about.item().process() + ".userTask_"
                    + about.item().task();
            boolean reminder = event instanceof RungReached reached && reached.rung() == 0;
            return page.text(reminder ? "story.happened.Reminder" : kind, page.text(task), rung(event));
        }
        return page.messages().has(kind) ? page.text(kind) : page.text("story.happened.other");
    }

    private static int rung(Recorded event) {
        return event instanceof RungReached reached ? reached.rung() : 0;
    }
}
