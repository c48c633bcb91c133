package org.iltizam.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The working days of one country out of its data file. Every working day has a number that grows by one from working
 * day to working day, so adding and subtracting are additions of numbers: the cost is a step per year, not per day.
 */
public final class NationalCalendar implements WorkingCalendar, Holidays {

    /** Forty years: more is a mistake in a decision table, not a deadline. */
    private static final int FARTHEST = 10_000;

    private final CalendarFile file;
    private final HolidayList holidays;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    NationalCalendar(CalendarFile file) {
        this.file = file;
        this.holidays = new HolidayList(file);
    }

    public static NationalCalendar morocco() {
        return of(new ClassPathResource("deadline/morocco.yaml"));
    }

    /** @throws UncheckedIOException where there is no such file, or it is no calendar */
    static NationalCalendar of(Resource file) {
        try {
            return new NationalCalendar(CalendarFile.read(file.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId zone() {
        return file.zone();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorking(day);
    }

    @Override
    public Instant plusWorkingDays(Instant from, int workingDays) {
        if (Math.abs(workingDays) > FARTHEST) {
            throw new IllegalArgumentException(workingDays + " working days");
        }
        LocalDate day = dayOf(from);
        if (workingDays == 0 && isWorkingDay(day)) {
            return endOf(day);
        }
        // none after a closed day is the next working day, never one that is over already
        int steps = workingDays == 0 ? 1 : workingDays;
        int number = year(day.getYear()).passedAt(day) + steps;
        int year = day.getYear();
        while (number < 1) {
            year--;
            number += year(year).workingDays();
        }
        while (number > year(year).workingDays()) {
            number -= year(year).workingDays();
            year++;
        }
        return endOf(year(year).workingDay(number));
    }

    @Override
    public int workingDaysBetween(Instant from, Instant to) {
        LocalDate first = dayOf(from);
        LocalDate last = dayOf(to);
        return first.isAfter(last) ? -count(last, first) : count(first, last);
    }

    private int count(LocalDate from, LocalDate to) {
        int count = year(to.getYear()).passedAt(to) - year(from.getYear()).passedAt(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            count += year(year).workingDays();
        }
        return count;
    }

    @Override
    public List<Holiday> of(int year) {
        return List.copyOf(year(year).holidays().values());
    }

    @Override
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(year(day.getYear()).holidays().get(day));
    }

    private WorkingYear year(int year) {
        return years.computeIfAbsent(year, y -> new WorkingYear(y, file.weekend(), holidays.of(y)));
    }
}
