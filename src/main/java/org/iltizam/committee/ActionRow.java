package org.iltizam.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "meeting_action")
class ActionRow {

    @Id
    private String id;

    private String what;

    private String holder;

    private LocalDate due;

    private @Nullable String done;

    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionRow() {}

    ActionRow(ActionItemId id, MinutesDraft.Task task) {
        this.id = id.value();
        this.what = task.what().strip();
        this.holder = task.holder().value();
        this.due = task.due();
    }

    ActionItemId id() {
        return new ActionItemId(id);
    }

    Outcome<ActionItemId> finish(String report, Instant at) {
        if (doneAt != null) {
            return Outcome.refused("actionItemDone");
        }
        if (report.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("done", "required")));
        }
        done = report.strip();
        doneAt = at;
        return Outcome.done(id());
    }

    Meeting.ActionItem view() {
        return new Meeting.ActionItem(id(), what, new PersonId(holder), due, done, doneAt);
    }
}
