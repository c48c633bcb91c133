package org.iltizam.notification;

import java.time.Clock;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.web.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Hands out the words for a reader. */
@Component
class Wordings {

    private final TextsByLanguage texts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Wordings(TextsByLanguage texts, WorkingCalendar calendar, Clock clock) {
        this.texts = texts;
        this.calendar = calendar;
        this.clock = clock;
    }

    Wording of(Person reader) {
        return in(reader.language());
    }

    Wording in(Language language) {
        return new Wording(texts.in(language), calendar, clock.instant());
    }
}
