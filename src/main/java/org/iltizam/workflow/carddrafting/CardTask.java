package org.iltizam.workflow.carddrafting;

import org.iltizam.shared.CardId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process cardDrafting. */
abstract class CardTask<F> extends FormTask<F> {

    CardTask(String task, Class<F> form) {
        super(CardDraftingProcess.ID, task, form);
    }

    static CardId card(WorkItem item) {
        return new CardId(item.subject());
    }
}
