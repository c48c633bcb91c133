package org.iltizam.committee.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What the address of the register asks for; anything unknown asks for nothing. */
record RegisterRequest(
        @Nullable String plan,
        @Nullable String when,
        @Nullable String kind,
        @Nullable String institution) {

    boolean past() {
        return "past".equals(when);
    }

    RegisterView.Addresses addresses() {
        String kept = plan == null || plan.isBlank() ? "" : "plan=" + UriUtils.encode(plan, StandardCharsets.UTF_8);
        return new RegisterView.Addresses(
                plan == null ? "" : plan,
                address("/meetings", kept),
                address("/meetings", kept, "when=past"),
                address("/meetings", kept, past() ? "when=past" : ""),
                address(
                        "/meetings/list.csv",
                        kept,
                        past() ? "when=past" : "",
                        chosenKind().isEmpty() ? "" : "kind=" + chosenKind(),
                        chosenInstitution().isEmpty()
                                ? ""
                                : "institution=" + UriUtils.encode(chosenInstitution(), StandardCharsets.UTF_8)),
                address("/meetings/new", kept));
    }

    private static String address(String path, String... parameters) {
        String query =
                Stream.of(parameters).filter(parameter -> !parameter.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
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
