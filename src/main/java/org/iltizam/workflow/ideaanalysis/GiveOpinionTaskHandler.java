package org.iltizam.workflow.ideaanalysis;

import static org.iltizam.workflow.ideaanalysis.IdeaAnalysisProcess.OPINION;

import java.util.Map;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.Opinion;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideaanalysis.GiveOpinionTaskHandler.OpinionForm;
import org.springframework.stereotype.Component;

@Component
class GiveOpinionTaskHandler extends IdeaTask<OpinionForm> {

    private final AnalysingIdeas analysing;

    GiveOpinionTaskHandler(Ideas ideas, AnalysingIdeas analysing) {
        super(IdeaAnalysisProcess.GIVE_OPINION, OpinionForm.class, ideas);
        this.analysing = analysing;
    }

    record OpinionForm(Opinion opinion, String opinionText) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, OpinionForm form) {
        String word = form.opinion() == Opinion.NOT_OURS ? "notOurs" : "given";
        return analysing
                .giveOpinion(id(item), form.opinion(), form.opinionText(), by)
                .map(done -> Map.of(OPINION, word));
    }
}
