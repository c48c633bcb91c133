package org.iltizam.workflow.ideacollection;

import static org.iltizam.workflow.ideacollection.IdeaCollectionProcess.MEETING;
import static org.iltizam.workflow.ideacollection.IdeaCollectionProcess.MEETING_HELD_AT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideacollection.PrepareMeetingTaskHandler.MeetingForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PrepareMeetingTaskHandler extends ThemeTask<MeetingForm> {

    private final CollectingIdeas collecting;

    PrepareMeetingTaskHandler(IdeaThemes themes, CollectingIdeas collecting) {
        super(IdeaCollectionProcess.PREPARE_MEETING, MeetingForm.class, themes);
        this.collecting = collecting;
    }

    enum Meeting {
        HOLD,
        NONE
    }

    record MeetingForm(
            Meeting meeting,
            @Nullable String meetingOn,
            @Nullable String meetingAt,
            @Nullable String place,
            @Nullable String reason) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, MeetingForm form) {
        return form.meeting() == Meeting.HOLD ? hold(item, by, form) : waive(item, by, form);
    }

    private Outcome<Map<String, Object>> hold(WorkItem item, PersonId by, MeetingForm form) {
        LocalTime hour = hour(form.meetingAt());
        if (form.meetingOn() == null) {
            return refused("meetingOn", "required");
        }
        if (hour == null) {
            return refused("meetingAt", "hourMalformed");
        }
        if (form.place() == null) {
            return refused("place", "required");
        }
        return collecting
                .planMeeting(theme(item), LocalDate.parse(form.meetingOn()), hour, form.place(), by)
                .map(at -> Map.of(MEETING, "held", MEETING_HELD_AT, Date.from(at)));
    }

    private Outcome<Map<String, Object>> waive(WorkItem item, PersonId by, MeetingForm form) {
        if (form.reason() == null) {
            return refused("reason", "required");
        }
        collecting.waiveMeeting(theme(item), form.reason(), by);
        return Outcome.done(Map.of(MEETING, "none"));
    }

    private static Outcome<Map<String, Object>> refused(String field, String code) {
        return Outcome.refused(List.of(Refusal.at(field, code)));
    }

    private static @Nullable LocalTime hour(@Nullable String typed) {
        try {
            return typed == null ? null : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
