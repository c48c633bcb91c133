package org.iltizam.workflow.ideamoderation;

import java.util.Map;
import org.iltizam.idea.IdeaEvent.IdeaEdited;
import org.iltizam.idea.IdeaEvent.IdeaReceived;
import org.iltizam.idea.IdeaEvent.IdeaRedacted;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItemStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to an idea moves its moderation, in the same transaction. */
@Component
class IdeaModerationTriggers {

    private final Processes processes;
    private final IdeaSubjects subjects;
    private final WorkItemStore items;

    IdeaModerationTriggers(Processes processes, IdeaSubjects subjects, WorkItemStore items) {
        this.processes = processes;
        this.subjects = subjects;
        this.items = items;
    }

    @EventListener
    void on(IdeaReceived event) {
        processes.start(IdeaModerationProcess.ID, event.idea().value(), Map.of());
    }

    /** What was taken out of the public idea must not go on in anybody's list of work. */
    @EventListener
    void on(IdeaRedacted event) {
        String key = event.idea().value();
        subjects.find(key).ifPresent(subject -> items.retitle(key, subject.title()));
    }

    @EventListener
    void on(IdeaEdited event) {
        processes.tell(IdeaModerationProcess.EDITED, event.idea().value(), Map.of());
    }
}
