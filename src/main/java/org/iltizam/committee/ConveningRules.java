package org.iltizam.committee;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a meeting must have before anybody is invited. */
@Component
class ConveningRules {

    static final Duration LONGEST = Duration.ofHours(12);

    private final WorkingCalendar calendar;
    private final Papers papers;

    ConveningRules(WorkingCalendar calendar, Papers papers) {
        this.calendar = calendar;
        this.papers = papers;
    }

    List<Refusal> check(Convening convening, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (convening.title().isEmpty()) {
            refusals.add(Refusal.at("titleAr", "meetingNeedsTitle"));
        }
        if (!convening.startsAt().isAfter(now)) {
            refusals.add(Refusal.at("date", "meetingInThePast"));
        } else if (papersLate(convening, now) && blank(convening.shortNotice())) {
            refusals.add(Refusal.at("shortNotice", "papersLate", papers.workingDays()));
        }
        if (convening.duration().compareTo(Duration.ofMinutes(5)) < 0
                || convening.duration().compareTo(LONGEST) > 0) {
            refusals.add(Refusal.at("duration", "meetingDurationOdd"));
        }
        if (blank(convening.place()) && blank(convening.link())) {
            refusals.add(Refusal.at("place", "meetingNeedsPlace"));
        }
        if (!blank(convening.link()) && !isWebAddress(convening.link())) {
            refusals.add(Refusal.at("link", "linkMalformed"));
        }
        if (convening.kind() == MeetingKind.COORDINATION && convening.institution() == null) {
            refusals.add(Refusal.at("institution", "meetingNeedsInstitution"));
        }
        if (convening.agenda().isEmpty()) {
            refusals.add(Refusal.at("cards", "meetingNeedsAgenda"));
        }
        if (convening.guests().isEmpty()) {
            refusals.add(Refusal.at("guests", "meetingNeedsInvitees"));
        }
        return refusals;
    }

    /** The invitation carries the papers: what is convened later than that leaves too little time to read them. */
    private boolean papersLate(Convening convening, Instant now) {
        return calendar.workingDaysBetween(now, convening.startsAt()) < papers.workingDays();
    }

    /** Why the papers go out late, stripped; null when they are in time, whatever was said. */
    @Nullable
    String shortNotice(Convening convening, Instant now) {
        String reason = convening.shortNotice();
        return reason == null || !papersLate(convening, now) ? null : reason.strip();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isWebAddress(@Nullable String link) {
        try {
            URI address = URI.create(link == null ? "" : link.strip());
            return Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
