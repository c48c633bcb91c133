package org.iltizam.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;

/** What people do with their work. */
public interface WorkItems {

    Optional<WorkItem> find(WorkItemId id);

    /** Open items of a subject, earliest deadline first. */
    List<WorkItem> openFor(String subject);

    /** What was asked of anybody about a subject, the latest 500, in the order in which it came up. */
    List<WorkItem> historyOf(String subject);

    /** The late item that a rung of its ladder is about. */
    Optional<WorkItem> about(WorkItem rung);

    /** Whether the person may complete the item: it is theirs, or it waits for a role they hold. */
    boolean mayAct(WorkItem item, Person person);

    /** What the form shows before anybody has typed. */
    Map<String, Object> prefill(WorkItem item, Language language);

    /** What one has to know to answer; for a rung of a ladder, what is to be known of the late task. */
    List<Fact> beside(WorkItem item, Language language);

    /** Tells the domain that work on the item has begun; never refuses. */
    void draftSaved(WorkItem item, PersonId by, Map<String, Object> draft);

    /**
     * Completes an item with the answer of its form: validated, handled, saved and routed in one transaction.
     *
     * @param version the version of the item that the form was shown with
     * @return refusals {@code workItemGone}, {@code workItemStale}, {@code notYourWork}, or those of form and domain
     */
    Outcome<WorkItem> complete(WorkItemId id, PersonId by, int version, Map<String, Object> answer);

    /** Hands an item to another person who may do it; by the coordinator, the holder, or the holder of a rung, with a reason. */
    Outcome<WorkItem> handOver(WorkItemId id, PersonId by, PersonId to, String reason);

    /**
     * Whether an item can still be given more time: once, and what holds for a whole round by the coordinator alone.
     *
     * @param coordinator whether a coordinator would give it
     */
    boolean mayExtend(WorkItem item, boolean coordinator);

    /** Extends the hard deadline once, with a reason; by the coordinator or a rung's holder, never by whose work it is. */
    Outcome<WorkItem> extend(WorkItemId id, PersonId by, @Nullable LocalDate newLastDay, String reason);

    /** The same, as the answer of a rung's holder: the ladder itself takes note when the rung is completed. */
    Outcome<WorkItem> extendFromRung(WorkItemId id, PersonId by, LocalDate newLastDay, String reason);
}
