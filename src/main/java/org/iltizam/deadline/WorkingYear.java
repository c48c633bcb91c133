package org.iltizam.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;

/** One year, counted once: which working day of the year a day is, and back. */
final class WorkingYear {

    private final int year;
    private final Map<LocalDate, Holiday> holidays;
    /** How many working days of this year have passed at the end of that day of the year; 0 before the first. */
    private final int[] passed;

    private final int[] dayOfYear;

    WorkingYear(int year, Set<DayOfWeek> weekend, Map<LocalDate, Holiday> holidays) {
        this.year = year;
        this.holidays = holidays;
        int length = Year.of(year).length();
        this.passed = new int[length + 1];
        int[] days = new int[length + 1];
        for (int number = 1; number <= length; number++) {
            LocalDate day = LocalDate.ofYearDay(year, number);
            boolean working = !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
            passed[number] = passed[number - 1] + (working ? 1 : 0);
            if (working) {
                days[passed[number]] = number;
            }
        }
        this.dayOfYear = days;
    }

    Map<LocalDate, Holiday> holidays() {
        return holidays;
    }

    int workingDays() {
        return passed[passed.length - 1];
    }

    boolean isWorking(LocalDate day) {
        return passed[day.getDayOfYear()] > passed[day.getDayOfYear() - 1];
    }

    /** Working days from the first of January to that day, both included. */
    int passedAt(LocalDate day) {
        return passed[day.getDayOfYear()];
    }

    /** @param number 1 is the first working day of the year */
    LocalDate workingDay(int number) {
        return LocalDate.ofYearDay(year, dayOfYear[number]);
    }
}
