package org.iltizam.workflow.planadoption;

import java.util.List;
import org.iltizam.consultation.AdoptionWords;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class VoteAdoptionTaskHandler extends SeatVoteTask {

    private final AdoptionWords words;

    VoteAdoptionTaskHandler(SeatVotes votes, AdoptionWords words) {
        super(PlanAdoptionProcess.ID, PlanAdoptionProcess.VOTE, votes);
        this.words = words;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return List.of(new Fact("adoption.fact.plan", words.plan(item.plan(), language)));
    }
}
