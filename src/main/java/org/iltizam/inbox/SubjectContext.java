package org.iltizam.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.inbox.WorkItemView.Context;
import org.iltizam.people.Person;
import org.iltizam.web.Page;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Beside any other task: where it is, and what its handler says one has to know. */
@Component
@Order
class SubjectContext implements ItemContext {

    private final WorkItems items;
    private final WhereItIs whereItIs;

    SubjectContext(WorkItems items, WhereItIs whereItIs) {
        this.items = items;
        this.whereItIs = whereItIs;
    }

    @Override
    public boolean knows(WorkItem item) {
        return true;
    }

    @Override
    public Context of(WorkItem item, Person reader, Page page) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (item.isShownTo(reader)) {
            items.beside(item, page.language()).forEach(fact -> facts.put(page.text(fact.label()), fact.text()));
        }
        return Context.of(
                page.text("inbox.context.subject"),
                page.text("inbox.context.subjectJump"),
                Map.of(),
                facts,
                "/models/" + item.process() + ".xml",
                whereItIs.of(item, page));
    }
}
