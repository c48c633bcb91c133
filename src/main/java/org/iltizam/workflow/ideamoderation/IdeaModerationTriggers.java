package org.iltizam.workflow.ideamoderation;

import java.util.Map;
import org.iltizam.idea.IdeaEvent.IdeaEdited;
import org.iltizam.idea.IdeaEvent.IdeaReceived;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to an idea moves its moderation, in the same transaction. */
@Component
class IdeaModerationTriggers {

    private final Processes processes;

    IdeaModerationTriggers(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(IdeaReceived event) {
        processes.start(IdeaModerationProcess.ID, event.idea().value(), Map.of());
    }

    @EventListener
    void on(IdeaEdited event) {
        processes.tell(IdeaModerationProcess.EDITED, event.idea().value(), Map.of());
    }
}
