package org.iltizam.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.Recorded;
import org.iltizam.web.Page;
import org.iltizam.workflow.Subjects;
import org.iltizam.workflow.WorkItemEvent;
import org.iltizam.workflow.WorkItemEvent.RungReached;
import org.iltizam.workflow.WorkItemEvent.RungSkipped;
import org.jspecify.annotations.Nullable;

/** What the page of the clock shows. */
public record ClockView(
        Instant now,
        LocalDate nextWorkingDay,
        boolean mayMove,
        @Nullable Moved moved) {

    private static final int LISTED = 100;

    /** @param more how many more lines there are than are shown */
    public record Moved(Instant from, Instant to, List<Line> lines, int more) {}

    /** @param times how often the same happened to the same subject at the same moment */
    public record Line(Instant at, String what, String subject, String address, int times) {}

    private record Happening(Instant at, String what, String subject) {}

    static ClockView of(ClockControl clock, Subjects subjects, Page page, boolean mayMove) {
        ClockControl.Move latest = clock.latest();
        return new ClockView(
                clock.now(), clock.nextWorkingDay(), mayMove, latest == null ? null : moved(latest, subjects, page));
    }

    private static Moved moved(ClockControl.Move move, Subjects subjects, Page page) {
        Map<Happening, Integer> counted = new LinkedHashMap<>();
        move.happened()
                .forEach(event ->
                        counted.merge(new Happening(event.at(), what(event, page), event.subject()), 1, Integer::sum));
        List<Line> lines = counted.entrySet().stream()
                .limit(LISTED)
                .map(entry -> line(entry.getKey(), entry.getValue(), subjects, page))
                .toList();
        return new Moved(move.from(), move.to(), lines, counted.size() - lines.size());
    }

    private static Line line(Happening happening, int times, Subjects subjects, Page page) {
        String key = happening.subject();
        String title = subjects.get(key).title().shownIn(page.language()).text();
        String number = subjects.number(key);
        return new Line(
                happening.at(),
                happening.what(),
                number == null ? title : number + " · " + title,
                subjects.address(key),
                times);
    }

    private static String what(Recorded event, Page page) {
        String kind = "story.happened." + event.getClass().getSimpleName();
        if (event instanceof WorkItemEvent about) {
            String task = "process." + about.item().process() + ".userTask_"
                    + about.item().task();
            int rung = rung(event);
            return page.text(rung == 0 ? "story.happened.Reminder" : kind, page.text(task), rung);
        }
        return page.text(page.messages().has(kind) ? kind : "story.happened.other");
    }

    private static int rung(Recorded event) {
        if (event instanceof RungReached reached) {
            return reached.rung();
        }
        return event instanceof RungSkipped skipped ? skipped.rung() : -1;
    }
}
