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
                .map(meeting -> new Subject(meeting.plan(), meeting.title(), meeting.institution(), null, false));
    }
}
