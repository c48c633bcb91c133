package org.iltizam.workflow.committeemeeting;

import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.ActionItemId;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeemeeting.DoActionItemTaskHandler.DoActionItemForm;
import org.springframework.stereotype.Component;

@Component
class DoActionItemTaskHandler extends MeetingTask<DoActionItemForm> {

    private final Meetings meetings;

    DoActionItemTaskHandler(Meetings meetings) {
        super(CommitteeMeetingProcess.DO_ACTION_ITEM, DoActionItemForm.class);
        this.meetings = meetings;
    }

    record DoActionItemForm(String done) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, DoActionItemForm form) {
        ActionItemId action = new ActionItemId(Objects.requireNonNull(item.part()));
        return meetings.doActionItem(action, form.done(), by).map(done -> Map.of());
    }
}
