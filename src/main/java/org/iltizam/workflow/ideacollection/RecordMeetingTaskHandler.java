package org.iltizam.workflow.ideacollection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideacollection.RecordMeetingTaskHandler.MeetingRecordForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordMeetingTaskHandler extends ThemeTask<MeetingRecordForm> {

    private final CollectingIdeas collecting;

    RecordMeetingTaskHandler(IdeaThemes themes, CollectingIdeas collecting) {
        super(IdeaCollectionProcess.RECORD_MEETING, MeetingRecordForm.class, themes);
        this.collecting = collecting;
    }

    record MeetingRecordForm(
            int participants,
            @Nullable String outcomeAr,
            @Nullable String outcomeFr,
            @Nullable String outcomeEn,
            @Nullable List<IdeaRow> ideas) {}

    record IdeaRow(@Nullable String ideaTitle, @Nullable String ideaText) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, MeetingRecordForm form) {
        List<IdeaText> given = Objects.requireNonNullElse(form.ideas(), List.<IdeaRow>of()).stream()
                .map(row -> new IdeaText(
                        Objects.requireNonNullElse(row.ideaTitle(), ""),
                        Objects.requireNonNullElse(row.ideaText(), "")))
                .toList();
        return collecting
                .recordMeeting(
                        theme(item),
                        form.participants(),
                        new LocalizedText(form.outcomeAr(), form.outcomeFr(), form.outcomeEn()),
                        given,
                        item.id().value(),
                        by)
                .map(theme -> Map.of());
    }
}
