package org.iltizam.workflow;

import java.util.List;
import java.util.Map;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;

/**
 * What the answer to one user task means: the validated form goes in, one module service is called, the scalar
 * variables that gateways and timers read come out. Runs inside the transaction that completes the task.
 *
 * @param <F> a record whose components are the keys of the form
 */
public interface TaskHandler<F> {

    /** Process id, e.g. {@code cardDrafting}. */
    String process();

    /** The user task without its prefix, e.g. {@code submitDraft}. */
    String task();

    Class<F> form();

    /** What the form shows before anybody has typed: field key to value; also option lists that the form asks for. */
    default Map<String, Object> prefill(WorkItem item, Language language) {
        return Map.of();
    }

    /** What the page of the task shows beside the form, in this order; a subject may have a richer page of its own. */
    default List<Fact> beside(WorkItem item, Language language) {
        return List.of();
    }

    /** Called when the person's unfinished answer is kept, so that the domain can notice that work has begun. */
    default void draftSaved(WorkItem item, PersonId by, F draft) {}

    /** Strings, booleans, longs and dates only. */
    Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, F form);
}
