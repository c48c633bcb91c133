package org.iltizam.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of months on which progress is reported, named by its last one: {@code 2025-12}. */
public record Period(YearMonth lastMonth) {

    /** The period of that many months in which the day lies; periods are counted from January. */
    public static Period around(LocalDate day, int months) {
        int last = ((day.getMonthValue() - 1) / months + 1) * months;
        return new Period(YearMonth.of(day.getYear(), 1).plusMonths(last - 1L));
    }

    public static Period of(String value) {
        return new Period(YearMonth.parse(value));
    }

    public String value() {
        return lastMonth.toString();
    }

    public LocalDate lastDay() {
        return lastMonth.atEndOfMonth();
    }

    public Period next(int months) {
        return new Period(lastMonth.plusMonths(months));
    }
}
