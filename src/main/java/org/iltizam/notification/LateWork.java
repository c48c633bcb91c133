package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.people.People;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemStore;
import org.springframework.stereotype.Component;

/** What the holder of an escalation's rung has to know: which work is late, with whom, since when. */
@Component
class LateWork {

    private static final String PROCESS = "escalation";

    private final WorkItemStore items;
    private final People people;

    LateWork(WorkItemStore items, People people) {
        this.items = items;
        this.people = people;
    }

    /** Nothing for a task that is not a rung. */
    List<Notice.Fact> facts(WorkItem rung, Wording words) {
        WorkItemId about =
                rung.process().equals(PROCESS) ? items.engineSide(rung.id()).about() : null;
        return about == null
                ? List.of()
                : items.find(about).map(late -> factsOf(late, words)).orElse(List.of());
    }

    List<Notice.Fact> factsOf(WorkItem late, Wording words) {
        List<Notice.Fact> facts = new ArrayList<>();
        facts.add(words.fact("task", TaskNotice.task(late, words)));
        if (late.assignee() != null) {
            people.find(late.assignee()).ifPresent(holder -> facts.add(words.fact("holder", words.of(holder.name()))));
        }
        facts.add(words.fact("lateSince", words.until(late.hardAt())));
        return facts;
    }
}
