package org.iltizam.committee.web;

import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingSummary;
import org.jspecify.annotations.Nullable;

/** What the address of the register asks for; anything unknown asks for nothing. */
record RegisterRequest(
        @Nullable String plan,
        @Nullable String when,
        @Nullable String kind,
        @Nullable String institution) {

    boolean past() {
        return "past".equals(when);
    }

    String chosenKind() {
        for (MeetingKind known : MeetingKind.values()) {
            if (known.name().equals(kind)) {
                return known.name();
            }
        }
        return "";
    }

    String chosenInstitution() {
        return institution == null ? "" : institution;
    }

    boolean filtered() {
        return !chosenKind().isEmpty() || !chosenInstitution().isEmpty();
    }

    boolean wants(MeetingSummary meeting) {
        return (chosenKind().isEmpty() || meeting.kind().name().equals(chosenKind()))
                && (chosenInstitution().isEmpty()
                        || (meeting.institution() != null
                                && meeting.institution().value().equals(chosenInstitution())));
    }
}
