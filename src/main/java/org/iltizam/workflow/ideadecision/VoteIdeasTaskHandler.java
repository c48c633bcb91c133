package org.iltizam.workflow.ideadecision;

import java.util.List;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class VoteIdeasTaskHandler extends SeatVoteTask {

    private final ProposedAnswers answers;

    VoteIdeasTaskHandler(SeatVotes votes, ProposedAnswers answers) {
        super(IdeaDecisionProcess.ID, IdeaDecisionProcess.VOTE_IDEAS, votes);
        this.answers = answers;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return answers.beside(item, language);
    }
}
