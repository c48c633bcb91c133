package org.iltizam.workflow;

import java.time.Instant;
import java.util.Objects;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * One human task as a person sees it, a row of the work list.
 *
 * @param process process id, e.g. {@code cardDrafting}
 * @param task element id of the user task without its prefix, e.g. {@code submitDraft}
 * @param form id of the Camunda Form
 * @param subject the business key: a card id, a meeting id
 * @param organisation whose the subject is; for whom the holder acts is known to {@link Holders}
 * @param assignee who has to do it; null when it waits for anybody in {@code role}
 * @param seat the committee seat it is done for, where it is done for one
 * @param part which part of the subject it is about where there are several: a card of a merge, an action item, an invitee
 * @param pausedAt the clock of the subject stands still since then
 * @param version grows with every change of the row; a form is sent with the version it was shown with
 */
public record WorkItem(
        WorkItemId id,
        String process,
        String task,
        String form,
        PlanId plan,
        String subject,
        LocalizedText subjectTitle,
        @Nullable OrganisationId organisation,
        @Nullable PersonId assignee,
        @Nullable Role role,
        @Nullable SeatId seat,
        @Nullable String part,
        Instant createdAt,
        Instant targetAt,
        Instant hardAt,
        @Nullable Instant pausedAt,
        int rung,
        WorkItemState state,
        @Nullable Instant endedAt,
        @Nullable PersonId endedBy,
        int version) {

    /** Whether it is this person's to do: by name, or by a role when it bears no name. */
    public boolean isFor(Person person) {
        return assignee == null ? role != null && person.has(role) : assignee.equals(person.id());
    }

    /** Whether the same is asked of the same person once more, after the earlier answer. */
    public boolean repeats(WorkItem earlier) {
        return state == WorkItemState.OPEN
                && earlier.endedAt != null
                && !createdAt.isBefore(earlier.endedAt)
                && process.equals(earlier.process)
                && task.equals(earlier.task)
                && Objects.equals(assignee, earlier.assignee)
                && Objects.equals(role, earlier.role)
                && Objects.equals(seat, earlier.seat)
                && Objects.equals(part, earlier.part);
    }

    /** Whether this person may read what one has to know to answer it: whoever is asked, who answered, the coordinator. */
    public boolean isShownTo(Person person) {
        return isFor(person) || person.id().equals(endedBy) || person.has(Role.COORDINATOR);
    }
}
