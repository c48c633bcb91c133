package org.iltizam.committee;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What is written down of a meeting. */
public record MinutesDraft(String summary, List<Point> points, List<Task> tasks) {

    public MinutesDraft {
        points = List.copyOf(points);
        tasks = List.copyOf(tasks);
    }

    /** @param item the key of the agenda item */
    public record Point(String item, boolean held, @Nullable String outcome) {}

    public record Task(String what, PersonId holder, LocalDate due) {}
}
