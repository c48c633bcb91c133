package org.iltizam.notification;

import java.time.Instant;
import java.time.ZoneId;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.FieldTexts;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;

/** The words of one reader at one moment: texts, dates, how far away a day is. */
final class Wording {

    private final Messages messages;
    private final WorkingCalendar calendar;
    private final Dates dates;
    private final Instant now;

    Wording(Messages messages, WorkingCalendar calendar, Instant now) {
        this.messages = messages;
        this.calendar = calendar;
        this.dates = new Dates(messages.language(), calendar.zone());
        this.now = now;
    }

    Language language() {
        return messages.language();
    }

    String text(String key, Object... args) {
        return messages.get(key, args);
    }

    boolean has(String key) {
        return messages.has(key);
    }

    Notice.Fact fact(String key, String value) {
        return new Notice.Fact(text("mail.fact." + key), value);
    }

    /** "Label: value", with the signs of the language. */
    String labelled(Notice.Fact fact) {
        return text("layout.labelled", fact.label(), fact.value());
    }

    /** What people wrote in three languages, as this reader gets it; isolated, on one line. */
    String of(LocalizedText text) {
        return SafeText.isolated(text.shownIn(language()).text());
    }

    /** Monday 25 March 2024 (in 4 working days). */
    String until(Instant deadline) {
        int days = calendar.workingDaysBetween(now, deadline);
        String relative =
                days < 0 || deadline.isBefore(now) ? text("mail.relative.late", -days) : text("mail.relative", days);
        return text("mail.until", dates.weekday(deadline), relative);
    }

    String field(CardContent content, CardField field) {
        return FieldTexts.inOneLine(content, field, dates);
    }

    String field(CardField field) {
        return text("form.common.field.option." + field.key());
    }

    String disposition(Disposition disposition) {
        return text("form.card-drafting-answer-comments.disposition.option." + disposition.name());
    }

    /** Monday 25 March 2024, 12:30, where it takes place. */
    String moment(Instant at, ZoneId zone) {
        return new Dates(language(), zone).moment(at);
    }
}
