package org.iltizam.inbox;

import org.jspecify.annotations.Nullable;

/** How people cite what a task is about, and where its page is. */
final class Cited {

    private Cited() {}

    /** The number of a card; null for anything else. */
    static @Nullable String number(String subject) {
        String tail = subject.substring(subject.lastIndexOf('-') + 1);
        return isCard(subject) ? tail : null;
    }

    static String address(String subject) {
        return (isCard(subject) ? "/cards/" : "/meetings/") + subject;
    }

    static boolean isCard(String subject) {
        return subject.matches(".+-\\d+");
    }
}
