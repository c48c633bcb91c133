package org.iltizam.workflow.committeemeeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.iltizam.committee.ActionItemId;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Meetings;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.OwnDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An invitation is answered before the meeting, an action item is done on the day that the meeting set. */
@Component
class MeetingDeadlines implements OwnDeadline {

    private static final int REMINDER_WORKING_DAYS = 2;

    private final Meetings meetings;
    private final DeadlinePolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MeetingDeadlines(Meetings meetings, DeadlinePolicy policy, WorkingCalendar calendar, Clock clock) {
        this.meetings = meetings;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Optional<Deadline> deadline(String process, String task, String businessKey, Map<String, Object> variables) {
        if (!process.equals(CommitteeMeetingProcess.ID)) {
            return Optional.empty();
        }
        return switch (task) {
            case CommitteeMeetingProcess.ANSWER_INVITATION -> Optional.of(invitation(new MeetingId(businessKey)));
            case CommitteeMeetingProcess.DO_ACTION_ITEM ->
                actionItem(variables.get(CommitteeMeetingProcess.ACTION_ITEM));
            default -> Optional.empty();
        };
    }

    private Deadline invitation(MeetingId id) {
        Instant begins = meetings.summary(id).orElseThrow().startsAt();
        Deadline usual = policy.deadline(
                CommitteeMeetingProcess.ID, CommitteeMeetingProcess.ANSWER_INVITATION, 1, clock.instant());
        return new Deadline(
                earlier(usual.reminder(), begins), earlier(usual.target(), begins), earlier(usual.hard(), begins));
    }

    private Optional<Deadline> actionItem(@Nullable Object id) {
        if (!(id instanceof String value)) {
            return Optional.empty();
        }
        ActionItemId item = new ActionItemId(value);
        return meetings.get(item.meeting()).actionItems().stream()
                .filter(candidate -> candidate.id().equals(item))
                .findFirst()
                .map(Meeting.ActionItem::due)
                .map(calendar::endOf)
                .filter(due -> due.isAfter(clock.instant()))
                .map(due -> new Deadline(reminder(due), due, due));
    }

    private Instant reminder(Instant due) {
        Instant before = calendar.plusWorkingDays(due, -REMINDER_WORKING_DAYS);
        return before.isAfter(clock.instant()) ? before : due;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
