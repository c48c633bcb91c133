package org.iltizam.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.shared.PersonId;
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

    boolean isDone() {
        return doneAt != null;
    }

    void finish(String report, Instant at) {
        done = report.strip();
        doneAt = at;
    }

    Meeting.ActionItem view() {
        return new Meeting.ActionItem(id(), what, new PersonId(holder), due, done, doneAt);
    }
}
