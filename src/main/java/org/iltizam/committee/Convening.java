package org.iltizam.committee;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to convene a meeting.
 *
 * @param institution whom a coordination meeting is with
 * @param place where people go; a meeting has a place, a link, or both
 * @param shortNotice the public reason why the papers go out later than they should; needed only when they do
 */
public record Convening(
        PlanId plan,
        MeetingKind kind,
        @Nullable OrganisationId institution,
        LocalizedText title,
        Instant startsAt,
        ZoneId zone,
        Duration duration,
        @Nullable String place,
        @Nullable String link,
        List<Topic> agenda,
        List<Guest> guests,
        @Nullable String shortNotice) {

    public Convening {
        agenda = List.copyOf(agenda);
        guests = List.copyOf(guests.stream()
                .collect(Collectors.toMap(Guest::person, Function.identity(), Guest::stricter, LinkedHashMap::new))
                .values());
    }

    public Instant endsAt() {
        return startsAt.plus(duration);
    }

    /** Whether that meeting was convened in these words, whoever sent them. Why the papers were late is not asked. */
    boolean isOf(Meeting meeting) {
        return kind == meeting.kind()
                && Objects.equals(institution, meeting.institution())
                && title.equals(meeting.title())
                && startsAt.equals(meeting.startsAt())
                && duration.equals(meeting.duration())
                && text(place).equals(text(meeting.place()))
                && text(link).equals(text(meeting.link()))
                && agenda.equals(meeting.agenda().stream()
                        .map(item -> new Topic(item.subject(), item.label()))
                        .toList())
                && persons()
                        .equals(meeting.invitees().stream()
                                .map(Meeting.Invitee::person)
                                .collect(Collectors.toSet()));
    }

    Set<PersonId> persons() {
        return guests.stream().map(Guest::person).collect(Collectors.toSet());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @param subject a card id, or null for a topic of its own */
    public record Topic(@Nullable String subject, LocalizedText label) {}

    public record Guest(PersonId person, boolean required) {

        private static Guest stricter(Guest one, Guest other) {
            return one.required() ? one : other;
        }
    }
}
