package org.iltizam.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.ProcessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the story's clock forward to the morning of another day; everything that falls due on the way happens. */
@Component
@Profile("story")
class ClockControl {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int FURTHEST_DAYS = 366;

    private final MovableClock clock;
    private final WorkingCalendar calendar;
    private final ProcessClock processes;
    private final FellDue fellDue;
    private @Nullable Move latest;

    ClockControl(MovableClock clock, WorkingCalendar calendar, ProcessClock processes, FellDue fellDue) {
        this.clock = clock;
        this.calendar = calendar;
        this.processes = processes;
        this.fellDue = fellDue;
    }

    record Move(Instant from, Instant to, List<Recorded> happened) {}

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), calendar.zone());
    }

    LocalDate nextWorkingDay() {
        return today().plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The latest move since the application started. */
    synchronized @Nullable Move latest() {
        return latest;
    }

    synchronized Outcome<Move> moveTo(LocalDate day) {
        Instant from = clock.instant();
        Instant to = day.atTime(MORNING).atZone(calendar.zone()).toInstant();
        if (!to.isAfter(from)) {
            return Outcome.refused(List.of(Refusal.at("day", "clockNotForward")));
        }
        if (day.isAfter(today().plusDays(FURTHEST_DAYS))) {
            return Outcome.refused(List.of(Refusal.at("day", "clockTooFar", FURTHEST_DAYS)));
        }
        Move move = new Move(from, to, fellDue.during(() -> processes.runDueUntil(to)));
        latest = move;
        return Outcome.done(move);
    }
}
