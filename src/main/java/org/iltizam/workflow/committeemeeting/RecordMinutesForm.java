package org.iltizam.workflow.committeemeeting;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.committee.MinutesDraft;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The minutes as the form carries them. */
record RecordMinutesForm(String summary, List<OutcomeRow> outcomes, List<ActionItemRow> actionItems) {

    RecordMinutesForm {
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        actionItems = actionItems == null ? List.of() : List.copyOf(actionItems);
    }

    MinutesDraft draft() {
        return new MinutesDraft(
                summary,
                outcomes.stream()
                        .map(row ->
                                new MinutesDraft.Point(row.cardId(), Boolean.TRUE.equals(row.held()), row.outcome()))
                        .toList(),
                actionItems.stream()
                        .map(row -> new MinutesDraft.Task(
                                row.what(), new PersonId(row.holder()), LocalDate.parse(row.due())))
                        .toList());
    }

    record OutcomeRow(
            String cardId,
            @Nullable String title,
            @Nullable Boolean held,
            @Nullable String outcome) {

        boolean isOfNoDiscussion() {
            return !Boolean.TRUE.equals(held) && outcome != null && !outcome.isBlank();
        }
    }

    record ActionItemRow(String what, String holder, String due) {}
}
