package org.iltizam.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;

/** Days and times as people here write them: Moroccan month names, Western digits, the plan's time zone. */
public final class Dates {

    private static final Pattern FIRST = Pattern.compile("\\b1 ");

    private final ZoneId zone;
    private final boolean french;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;

    public Dates(Language language, ZoneId zone) {
        this.zone = zone;
        this.french = language == Language.FR;
        Locale locale = language.locale();
        this.weekday = DateTimeFormatter.ofPattern("EEEE d MMMM y", locale);
        this.day = DateTimeFormatter.ofPattern("d MMMM y", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM y", locale);
        this.moment = DateTimeFormatter.ofPattern(
                language == Language.AR ? "EEEE d MMMM y، HH:mm" : "EEEE d MMMM y, HH:mm", locale);
    }

    /** For days without an hour: they are the same in every time zone. */
    public static Dates ofDays(Language language) {
        return new Dates(language, ZoneOffset.UTC);
    }

    /** Monday 25 March 2024. */
    public String weekday(Instant at) {
        return written(weekday, local(at));
    }

    /** 25 March 2024. */
    public String day(Instant at) {
        return written(day, local(at));
    }

    public String day(LocalDate date) {
        return written(day, date);
    }

    /** 1 September 2024 – 31 March 2025: an unknown end is left out, without both it is empty. */
    public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? "" : (from == null ? "" : day(from)) + " – " + (to == null ? "" : day(to));
    }

    /** 25 March: for table cells under a heading that has said the year. */
    public String shortDay(Instant at) {
        return written(shortDay, local(at));
    }

    /** March 2024. */
    public String month(YearMonth month) {
        return this.month.format(month);
    }

    /** Monday 25 March 2024, 12:30. */
    public String moment(Instant at) {
        return written(moment, local(at));
    }

    /** 12:30. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local(at));
    }

    /** What belongs in the {@code datetime} attribute. */
    public String machine(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    /** French counts the first day of a month and the others differently: 1er avril, 2 avril. */
    private String written(DateTimeFormatter format, TemporalAccessor day) {
        String text = format.format(day);
        return french && day.get(ChronoField.DAY_OF_MONTH) == 1
                ? FIRST.matcher(text).replaceFirst("1er ")
                : text;
    }

    private TemporalAccessor local(Instant at) {
        return at.atZone(zone);
    }
}
