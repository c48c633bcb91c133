package org.iltizam.workflow.carddrafting;

import java.util.List;
import java.util.Set;
import org.iltizam.commitment.CardEvent.LeadNamed;
import org.iltizam.workflow.LeadTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where another lead was named, what is open for the lead goes there; later tasks ask {@link CardPeople}. */
@Component
class NewLeadTriggers {

    private static final Set<String> OF_THE_LEAD = Set.of("submitDraft", "answerComments", "agreeMerge");

    private final LeadTasks tasks;

    NewLeadTriggers(LeadTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(LeadNamed event) {
        tasks.follow(
                CardDraftingProcess.ID,
                OF_THE_LEAD,
                List.of(event.card().value()),
                event.from(),
                event.to(),
                event.by(),
                event.reason());
    }
}
