package org.iltizam.inbox;

import java.util.Map;
import org.iltizam.inbox.Drafts.Draft;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Forms;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.WorkItemDone;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody types is kept, and the domain hears that work has begun: both or neither. */
@Service
public class KeepingDrafts {

    private final Drafts drafts;
    private final SentAnswers answers;
    private final WorkItems items;
    private final Forms forms;

    KeepingDrafts(Drafts drafts, SentAnswers answers, WorkItems items, Forms forms) {
        this.drafts = drafts;
        this.answers = answers;
        this.items = items;
        this.forms = forms;
    }

    /**
     * Keeps what the form of the item has of a draft.
     *
     * @param revision the revision that the writer has seen last; 0 before the first
     * @return refusal {@code draftMovedOn} when somebody has saved since, {@code workItemGone} when nothing is asked any
     *     more
     */
    @Transactional
    public Outcome<Draft> keep(WorkItem item, Map<String, Object> typed, long revision, PersonId by) {
        Map<String, Object> data = forms.typed(item.form(), typed);
        Outcome<Draft> saved = drafts.save(item.id(), data, revision, by);
        if (saved.isDone()) {
            items.draftSaved(item, by, data);
        }
        return saved;
    }

    /** What was sent takes the place of what was being typed: whoever sent it can read it again. */
    @EventListener
    void on(WorkItemDone event) {
        answers.keep(event.id(), event.answer(), event.at());
    }
}
