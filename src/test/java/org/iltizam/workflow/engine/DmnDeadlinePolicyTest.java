package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.deadline.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnDeadlinePolicyTest {

    /** A Thursday. */
    private static final Instant OPENED = Instant.parse("2024-01-18T09:00:00Z");

    private final WorkingCalendar calendar = NationalCalendar.morocco();
    private final DmnDeadlinePolicy policy = new DmnDeadlinePolicy(calendar);

    @ParameterizedTest
    @CsvSource({
        "cardDrafting, submitDraft, 1, 8, 10, 15",
        "cardDrafting, submitDraft, 2, 3, 5, 8",
        "cardDrafting, waiveGaps, 1, 1, 2, 3",
        "cardDrafting, reviewCard, 1, 5, 7, 10",
        "cardDrafting, reviewCard, 3, 3, 4, 5",
        "cardDrafting, answerComments, 1, 4, 5, 8",
        "cardDrafting, answerComments, 2, 2, 3, 5",
        "cardDrafting, decideNextStep, 4, 2, 3, 5",
        "cardDrafting, conveneMeeting, 1, 8, 10, 15",
        "cardDrafting, agreeMerge, 1, 2, 3, 5",
        "cardDrafting, voteDecision, 1, 3, 5, 7",
        "cardDrafting, drawUpMergedCard, 1, 3, 5, 8",
        "committeeMeeting, answerInvitation, 1, 1, 2, 3",
        "committeeMeeting, recordMinutes, 1, 1, 3, 5",
        "committeeMeeting, recordMinutes, 2, 1, 2, 3",
        "committeeMeeting, approveMinutes, 1, 2, 3, 5",
        "committeeMeeting, approveMinutes, 2, 1, 2, 3",
        "committeeMeeting, doActionItem, 1, 3, 5, 10",
        "escalation, answerRung, 1, 1, 2, 3"
    })
    void givesWorkingDays(String process, String task, int round, int reminder, int target, int hard) {
        Deadline deadline = policy.deadline(process, task, round, OPENED);

        assertThat(calendar.workingDaysBetween(OPENED, deadline.reminder())).isEqualTo(reminder);
        assertThat(calendar.workingDaysBetween(OPENED, deadline.target())).isEqualTo(target);
        assertThat(calendar.workingDaysBetween(OPENED, deadline.hard())).isEqualTo(hard);
    }

    @Test
    void aDeadlineEndsWithTheDayInCasablanca() {
        assertThat(policy.deadline("cardDrafting", "reviewCard", 1, OPENED))
                .isEqualTo(new Deadline(
                        Instant.parse("2024-01-25T22:59:59Z"),
                        Instant.parse("2024-01-29T22:59:59Z"),
                        Instant.parse("2024-02-01T22:59:59Z")));
    }

    @Test
    void theHundredthRoundIsAsShortAsTheSecond() {
        assertThat(policy.deadline("cardDrafting", "reviewCard", 100, OPENED))
                .isEqualTo(policy.deadline("cardDrafting", "reviewCard", 2, OPENED));
    }

    @Test
    void aTaskThatTheTableDoesNotKnowHasNoDeadlineByChance() {
        assertThatThrownBy(() -> policy.deadline("cardDrafting", "drinkTea", 1, OPENED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("drinkTea");
    }
}
