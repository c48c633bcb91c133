package org.iltizam.notification;

import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is ready to be queued.
 *
 * @param key the fact and the person: the same key is never queued twice
 * @param summary the mail in one line, for lists and for the bundle it may go out with
 * @param bundle letters of one bundle wait for one another; null for a letter that goes at once
 */
record Letter(
        String key,
        PersonId to,
        String address,
        Language language,
        String subject,
        String summary,
        String link,
        String text,
        String html,
        @Nullable CalendarFile calendarFile,
        @Nullable String bundle) {

    static String key(String fact, Person person) {
        return fact + ":" + person.id();
    }

    Letter with(CalendarFile file) {
        return new Letter(key, to, address, language, subject, summary, link, text, html, file, bundle);
    }

    Letter summarised(String line) {
        return new Letter(key, to, address, language, subject, line, link, text, html, calendarFile, bundle);
    }

    Letter inBundle(String name) {
        return new Letter(
                key, to, address, language, subject, summary, link, text, html, calendarFile, name + ":" + to);
    }
}
