package org.iltizam.workflow.committeemeeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Meetings;
import org.iltizam.people.People;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeemeeting.RecordMinutesForm.OutcomeRow;
import org.springframework.stereotype.Component;

/** The form begins with a draft out of what was recorded; whoever writes the minutes has the last word. */
@Component
class RecordMinutesTaskHandler extends MeetingTask<RecordMinutesForm> {

    private final Meetings meetings;
    private final People people;
    private final MinutesSketch sketch;
    private final CardNews news;

    RecordMinutesTaskHandler(Meetings meetings, People people, MinutesSketch sketch, CardNews news) {
        super(CommitteeMeetingProcess.RECORD_MINUTES, RecordMinutesForm.class);
        this.meetings = meetings;
        this.people = people;
        this.sketch = sketch;
        this.news = news;
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Meeting meeting = meetings.get(meeting(item));
        Meeting.Minutes minutes = meeting.minutes();
        Map<String, String> recorded = minutes == null ? news.of(meeting, language) : Map.of();
        return Map.of(
                "summary",
                minutes == null ? sketch.summary(meeting, language) : minutes.summary(),
                "outcomes",
                meeting.agenda().stream()
                        .map(point -> outcome(point, recorded.getOrDefault(point.key(), ""), language))
                        .toList(),
                "actionItems",
                meeting.actionItems().stream()
                        .map(RecordMinutesTaskHandler::action)
                        .toList(),
                "people",
                options(meeting, language));
    }

    private static Map<String, Object> outcome(Meeting.AgendaItem point, String recorded, Language language) {
        return Map.of(
                "cardId",
                point.key(),
                "title",
                point.named(language),
                "held",
                point.held(),
                "outcome",
                Objects.requireNonNullElse(point.outcome(), recorded));
    }

    private static Map<String, Object> action(Meeting.ActionItem item) {
        return Map.of(
                "what",
                item.what(),
                "holder",
                item.holder().value(),
                "due",
                item.due().toString());
    }

    /** Those who were invited can be asked to do something. */
    private List<Map<String, String>> options(Meeting meeting, Language language) {
        List<PersonId> invited =
                meeting.invitees().stream().map(Meeting.Invitee::person).toList();
        return people.all(invited).values().stream()
                .map(person -> Map.of(
                        "value",
                        person.id().value(),
                        "label",
                        person.name().shownIn(language).text()))
                .toList();
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, RecordMinutesForm form) {
        List<Refusal> lost = lost(meetings.get(meeting(item)), form.outcomes());
        if (!lost.isEmpty()) {
            return Outcome.refused(lost);
        }
        return meetings.recordMinutes(meeting(item), form.draft(), by).map(held -> Map.of());
    }

    /** Minutes keep no outcome of a card that was not discussed: nobody loses one that they wrote themselves. */
    private List<Refusal> lost(Meeting meeting, List<OutcomeRow> rows) {
        List<Refusal> lost = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OutcomeRow row = rows.get(i);
            if (row.isOfNoDiscussion() && !meeting.hasReleased(row.cardId()) && !isRecorded(meeting, row)) {
                lost.add(Refusal.at("outcomes[" + i + "].outcome", "outcomeNotDiscussed"));
            }
        }
        return lost;
    }

    /** As the form brought it, in whichever language it was opened. */
    private boolean isRecorded(Meeting meeting, OutcomeRow row) {
        return Arrays.stream(Language.values())
                .map(language -> news.of(meeting, language).get(row.cardId()))
                .anyMatch(
                        recorded -> recorded != null && recorded.strip().equals(Objects.requireNonNull(row.outcome())));
    }
}
