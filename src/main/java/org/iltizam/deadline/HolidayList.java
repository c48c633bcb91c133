package org.iltizam.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iltizam.deadline.CalendarFile.Moving;
import org.iltizam.deadline.Holiday.Precision;

/** Turns the data file into the holidays of one year. */
record HolidayList(CalendarFile file) {

    /** The years of Umm al-Qura, 1300 to 1600 AH: asked for a day of another one, the library runs out of its tables. */
    private static final ValueRange TABULATED = HijrahChronology.INSTANCE.range(ChronoField.YEAR);

    /** By day; where two fall on one day the first of the file names it. */
    Map<LocalDate, Holiday> of(int year) {
        Map<LocalDate, Holiday> holidays = new TreeMap<>();
        Stream.of(fixed(year), moving(year), exceptional(year))
                .flatMap(Collection::stream)
                .forEach(holiday -> holidays.putIfAbsent(holiday.day(), holiday));
        return holidays;
    }

    private List<Holiday> fixed(int year) {
        return file.fixed().stream()
                .filter(holiday -> holiday.appliesIn(year))
                .map(holiday -> new Holiday(holiday.in(year), holiday.name(), Precision.FIXED))
                .toList();
    }

    private List<Holiday> exceptional(int year) {
        return file.exceptional().stream()
                .filter(holiday -> holiday.on().getYear() == year)
                .map(holiday -> new Holiday(holiday.on(), holiday.name(), Precision.ANNOUNCED))
                .toList();
    }

    private List<Holiday> moving(int year) {
        List<Holiday> holidays = new ArrayList<>();
        for (Moving moving : file.moving()) {
            // the second day of a feast may fall into the next year
            for (int begun = year - 1; begun <= year; begun++) {
                firstDays(moving, begun)
                        .forEach((first, precision) -> Stream.iterate(first, day -> day.plusDays(1))
                                .limit(moving.days())
                                .filter(day -> day.getYear() == year)
                                .map(day -> new Holiday(day, moving.name(), precision))
                                .forEach(holidays::add));
            }
        }
        return holidays;
    }

    private Map<LocalDate, Precision> firstDays(Moving moving, int year) {
        Map<LocalDate, Precision> known = new TreeMap<>(moving.dates());
        known.keySet().removeIf(day -> day.getYear() != year);
        return known.isEmpty() ? computed(moving, year) : known;
    }

    /** The lunar year is shorter than ours: a feast can come twice in one year. */
    private Map<LocalDate, Precision> computed(Moving moving, int year) {
        Map<LocalDate, Precision> days = new TreeMap<>();
        try {
            int hijriYear =
                    HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int candidate = hijriYear;
                    candidate <= hijriYear + 2 && TABULATED.isValidValue(candidate);
                    candidate++) {
                LocalDate day = LocalDate.from(HijrahDate.of(
                                candidate,
                                moving.hijri().month(),
                                moving.hijri().day()))
                        .plusDays(file.afterUmmAlQura());
                if (day.getYear() == year) {
                    days.put(day, Precision.EXPECTED);
                }
            }
        } catch (DateTimeException outsideTheTables) {
            // nobody plans a commitment outside
            return days;
        }
        return days;
    }
}
