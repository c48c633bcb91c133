package org.iltizam.workflow.committeemeeting;

import java.util.Optional;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
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
    public Optional<Subject> find(String businessKey) {
        if (!MeetingId.isMeeting(businessKey)) {
            return Optional.empty();
        }
        return meetings.summary(new MeetingId(businessKey))
                .map(meeting -> new Subject(meeting.plan(), meeting.title(), meeting.institution(), null, false));
    }
}
