package org.iltizam.committee.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingRegister.Cursor;
import org.iltizam.committee.MeetingRegister.Filter;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.iltizam.web.ListPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What the address of the register asks for; anything unknown asks for nothing. */
record RegisterRequest(
        @Nullable String plan,
        @Nullable String when,
        @Nullable String kind,
        @Nullable String institution,
        @Nullable String after) {

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
                list("/meetings/list.csv", null),
                address("/meetings/new", kept));
    }

    private static String address(String path, String... parameters) {
        String query =
                Stream.of(parameters).filter(parameter -> !parameter.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The same list from its start, or after that meeting. */
    String list(String path, @Nullable Cursor from) {
        return address(
                path,
                plan == null || plan.isBlank() ? "" : "plan=" + UriUtils.encode(plan, StandardCharsets.UTF_8),
                past() ? "when=past" : "",
                chosenKind().isEmpty() ? "" : "kind=" + chosenKind(),
                chosenInstitution().isEmpty()
                        ? ""
                        : "institution=" + UriUtils.encode(chosenInstitution(), StandardCharsets.UTF_8),
                from == null ? "" : "after=" + UriUtils.encode(place(from), StandardCharsets.UTF_8));
    }

    private static String place(Cursor from) {
        return new ListPlace(from.startsAt(), from.id().value()).toString();
    }

    @Nullable
    Cursor cursor() {
        ListPlace place = ListPlace.read(after);
        return place == null ? null : new Cursor(place.at(), new MeetingId(place.id()));
    }

    Filter filter(PlanId of) {
        return new Filter(
                of, knownKind(), chosenInstitution().isEmpty() ? null : new OrganisationId(chosenInstitution()));
    }

    private @Nullable MeetingKind knownKind() {
        for (MeetingKind known : MeetingKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return null;
    }

    String chosenKind() {
        MeetingKind known = knownKind();
        return known == null ? "" : known.name();
    }

    String chosenInstitution() {
        return institution == null ? "" : institution;
    }

    boolean filtered() {
        return !chosenKind().isEmpty() || !chosenInstitution().isEmpty();
    }
}
