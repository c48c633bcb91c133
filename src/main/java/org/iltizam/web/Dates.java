package org.iltizam.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.iltizam.shared.Language;

/** Days and times as people here write them: Moroccan month names, Western digits, the plan's time zone. */
public final class Dates {

    private final ZoneId zone;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter moment;

    public Dates(Language language, ZoneId zone) {
        this.zone = zone;
        Locale locale = language.locale();
        this.weekday = DateTimeFormatter.ofPattern("EEEE d MMMM y", locale);
        this.day = DateTimeFormatter.ofPattern("d MMMM y", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM", locale);
        this.moment = DateTimeFormatter.ofPattern(
                language == Language.AR ? "EEEE d MMMM y، HH:mm" : "EEEE d MMMM y, HH:mm", locale);
    }

    /** Monday 25 March 2024. */
    public String weekday(Instant at) {
        return weekday.format(local(at));
    }

    /** 25 March 2024. */
    public String day(Instant at) {
        return day.format(local(at));
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    /** 25 March: for table cells under a heading that has said the year. */
    public String shortDay(Instant at) {
        return shortDay.format(local(at));
    }

    /** Monday 25 March 2024, 12:30. */
    public String moment(Instant at) {
        return moment.format(local(at));
    }

    /** 12:30. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local(at));
    }

    /** What belongs in the {@code datetime} attribute. */
    public String machine(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    private TemporalAccessor local(Instant at) {
        return at.atZone(zone);
    }
}
