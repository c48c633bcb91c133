package org.iltizam.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.story.ScriptFile.Scene;
import org.jspecify.annotations.Nullable;

/** Turns the lines of the script into single acts in the order of their time. */
final class Script {

    private static final Duration APART = Duration.ofMinutes(7);

    private final List<String> everySeat;
    private final WorkingCalendar calendar;

    Script(List<String> everySeat, WorkingCalendar calendar) {
        this.everySeat = everySeat;
        this.calendar = calendar;
    }

    List<Act> acts(ScriptFile file) {
        return file.scenes().stream()
                .flatMap(scene -> acts(scene).stream())
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }

    private List<Act> acts(Scene scene) {
        List<@Nullable Integer> cards = orNobody(scene.cards());
        List<@Nullable String> people = orNobody(people(scene));
        List<Act> acts = new ArrayList<>();
        int count = cards.size() * people.size();
        // whoever comes to the work does all of it in one sitting
        for (String by : people) {
            for (Integer card : cards) {
                Instant at = moment(scene, acts.size(), count);
                acts.add(new Act(at, scene.act(), card, by, scene.meeting(), scene.with()));
            }
        }
        return acts;
    }

    private List<String> people(Scene scene) {
        if (!scene.by().equals(List.of("all"))) {
            return scene.by();
        }
        return everySeat.stream()
                .filter(person -> !scene.but().contains(person))
                .toList();
    }

    /** A thing without cards, or done by whoever does it by function, is still one act. */
    private static <T> List<@Nullable T> orNobody(List<T> some) {
        List<@Nullable T> list = new ArrayList<>(some);
        if (list.isEmpty()) {
            list.add(null);
        }
        return list;
    }

    private Instant moment(Scene scene, int index, int count) {
        LocalDateTime at = scene.until() == null
                ? scene.at().plus(APART.multipliedBy(index))
                : spread(scene.at(), scene.until(), index, count);
        return at.atZone(calendar.zone()).toInstant();
    }

    /** Evenly over the working days; within a day between the two times of day. */
    private LocalDateTime spread(LocalDateTime from, LocalDateTime until, int index, int count) {
        List<LocalDate> days = from.toLocalDate()
                .datesUntil(until.toLocalDate().plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        int day = index * days.size() / count;
        int aDay = (count + days.size() - 1) / days.size();
        int place = index - (day * count + days.size() - 1) / days.size();
        Duration hours = Duration.between(from.toLocalTime(), until.toLocalTime());
        return days.get(day)
                .atTime(from.toLocalTime())
                .plus(hours.multipliedBy(place).dividedBy(aDay))
                .plusMinutes(index * 13L % 11)
                .truncatedTo(ChronoUnit.MINUTES);
    }
}
