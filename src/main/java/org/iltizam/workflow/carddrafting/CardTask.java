package org.iltizam.workflow.carddrafting;

import org.iltizam.shared.CardId;
import org.iltizam.workflow.TaskHandler;
import org.iltizam.workflow.WorkItem;

/** A task of the process cardDrafting. */
abstract class CardTask<F> implements TaskHandler<F> {

    private final String task;
    private final Class<F> form;

    CardTask(String task, Class<F> form) {
        this.task = task;
        this.form = form;
    }

    @Override
    public final String process() {
        return CardDraftingProcess.ID;
    }

    @Override
    public final String task() {
        return task;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    static CardId card(WorkItem item) {
        return new CardId(item.subject());
    }
}
