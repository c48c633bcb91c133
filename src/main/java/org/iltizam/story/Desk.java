package org.iltizam.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.people.People;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where a person of the story finds their work and does it, as on the page of a work item. */
@Component
@Profile("story")
class Desk {

    private final WorkItems workItems;
    private final People people;

    Desk(WorkItems workItems, People people) {
        this.workItems = workItems;
        this.people = people;
    }

    List<WorkItem> open(String subject, String task) {
        return workItems.openFor(subject).stream()
                .filter(item -> item.task().equals(task))
                .toList();
    }

    WorkItem item(String subject, String task, PersonId by) {
        return open(subject, task).stream()
                .filter(item -> workItems.mayAct(item, people.get(by)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(by + " has no " + task + " to do for " + subject));
    }

    /** Whoever has this to do gives the same answer. */
    void everybody(String subject, String task, Map<String, Object> answer) {
        open(subject, task).forEach(item -> complete(item, Objects.requireNonNull(item.assignee()), answer));
    }

    void complete(WorkItem item, PersonId by, Map<String, Object> answer) {
        workItems.complete(item.id(), by, item.version(), answer).orThrow();
    }
}
