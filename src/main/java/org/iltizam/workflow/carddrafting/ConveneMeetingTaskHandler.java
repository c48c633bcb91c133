package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.CONVENED;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.MEETING;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.NOT_NEEDED;

import java.util.List;
import java.util.Map;
import org.iltizam.commitment.CoordinationMeetings;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coordinator convenes the meeting that a card waits for, or says why it is no longer needed. */
@Component
class ConveneMeetingTaskHandler extends CardTask<ConveneMeetingTaskHandler.ConveneMeetingForm> {

    static final String TASK = "conveneMeeting";

    private final CoordinationMeetings coordination;
    private final MeetingsAhead ahead;

    ConveneMeetingTaskHandler(CoordinationMeetings coordination, MeetingsAhead ahead) {
        super(TASK, ConveneMeetingForm.class);
        this.coordination = coordination;
        this.ahead = ahead;
    }

    record ConveneMeetingForm(String meeting, @Nullable String reason) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ConveneMeetingForm form) {
        if (form.meeting().equals(NOT_NEEDED)) {
            return coordination
                    .drop(card(item), by, form.reason() == null ? "" : form.reason())
                    .map(card -> Map.of(MEETING, NOT_NEEDED));
        }
        return ahead.of(card(item))
                ? Outcome.done(Map.of(MEETING, CONVENED))
                : Outcome.refused(List.of(Refusal.at("meeting", "noMeetingConvened")));
    }
}
