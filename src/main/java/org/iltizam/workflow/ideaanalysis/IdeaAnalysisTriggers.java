package org.iltizam.workflow.ideaanalysis;

import java.util.Map;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.IdeaEvent.IdeaAnalysisBegun;
import org.iltizam.idea.IdeaEvent.IdeaAnswered;
import org.iltizam.idea.IdeaEvent.IdeaDecided;
import org.iltizam.idea.IdeaEvent.IdeaPublished;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to an idea moves its analysis, in the same transaction. */
@Component
class IdeaAnalysisTriggers {

    private final Processes processes;
    private final AnalysingIdeas analysing;

    IdeaAnalysisTriggers(Processes processes, AnalysingIdeas analysing) {
        this.processes = processes;
        this.analysing = analysing;
    }

    @EventListener
    void on(IdeaPublished event) {
        analysing.beginIfCollected(event.idea());
    }

    @EventListener
    void on(IdeaAnalysisBegun event) {
        processes.start(IdeaAnalysisProcess.ID, event.idea().value(), Map.of());
    }

    @EventListener
    void on(IdeaDecided event) {
        String verdict = event.agreed() ? "agreed" : "declined";
        processes.tell(
                IdeaAnalysisProcess.DECIDED, event.idea().value(), Map.of(IdeaAnalysisProcess.IDEA_VERDICT, verdict));
    }

    /** A grouped idea has no process any more, and nobody is waiting. */
    @EventListener
    void on(IdeaAnswered event) {
        processes.tell(IdeaAnalysisProcess.ANSWERED, event.idea().value(), Map.of());
    }
}
