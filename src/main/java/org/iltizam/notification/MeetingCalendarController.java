package org.iltizam.notification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.Language;
import org.iltizam.shared.MeetingId;
import org.iltizam.web.CurrentPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The calendar file of a meeting, for those who are invited and those who see all meetings. */
@Controller
class MeetingCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Meetings meetings;
    private final Invitations invitations;
    private final Wordings wordings;
    private final CurrentPerson currentPerson;

    MeetingCalendarController(
            Meetings meetings, Invitations invitations, Wordings wordings, CurrentPerson currentPerson) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.wordings = wordings;
        this.currentPerson = currentPerson;
    }

    @GetMapping("/meetings/{id}.ics")
    ResponseEntity<String> file(@PathVariable String id, Locale locale) {
        Meeting meeting =
                meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!meeting.isJoinedBy(currentPerson.get())) {
            throw new AccessDeniedException("Not invited to " + id);
        }
        boolean calledOff = meeting.state().isOff();
        String text = invitations
                .file(meeting, wordings.in(Language.of(locale)), null, calledOff ? 1 : 0)
                .published(calledOff);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".ics")
                                .build()
                                .toString())
                .body(text);
    }
}
