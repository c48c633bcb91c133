package org.iltizam.workflow.committeemeeting;

import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeemeeting.AnswerInvitationTaskHandler.AnswerInvitationForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AnswerInvitationTaskHandler extends MeetingTask<AnswerInvitationForm> {

    private final Meetings meetings;

    AnswerInvitationTaskHandler(Meetings meetings) {
        super(CommitteeMeetingProcess.ANSWER_INVITATION, AnswerInvitationForm.class);
        this.meetings = meetings;
    }

    record AnswerInvitationForm(String attending, @Nullable String note) {}

    /** The answer is the invited person's, even when somebody else gives it for them. */
    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, AnswerInvitationForm form) {
        PersonId invitee = new PersonId(Objects.requireNonNull(item.part()));
        return meetings.answer(meeting(item), invitee, form.attending().equals("yes"), form.note())
                .map(done -> Map.of());
    }
}
