package org.iltizam.workflow.committeemeeting;

import java.util.Optional;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.web.Dates;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class MeetingSubjects implements SubjectSource {

    private final Meetings meetings;

    MeetingSubjects(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean knows(String businessKey) {
        return MeetingId.isMeeting(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/meetings/" + businessKey;
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return meetings.summary(new MeetingId(businessKey))
                .map(meeting -> new Subject(meeting.plan(), titled(meeting), meeting.institution(), null, false));
    }

    /** With its day: an institution meets more than once, and whoever is invited has to know when. */
    private static LocalizedText titled(MeetingSummary meeting) {
        return LocalizedText.each(language -> meeting.title()
                .in(language)
                .map(title -> title
                        + (language == Language.AR ? "، " : ", ")
                        + new Dates(language, meeting.zone()).day(meeting.startsAt()))
                .orElse(null));
    }
}
