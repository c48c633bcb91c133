package org.iltizam.workflow.planreview;

import java.util.List;
import org.iltizam.commitment.AskingLeads;
import org.iltizam.commitment.CommitmentState;
import org.iltizam.commitment.Commitments;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Which commitments a review is about, and who answers for each. */
@VisibleToModels("reviewPeople")
public class ReviewPeople {

    private final Commitments commitments;
    private final AskingLeads leads;

    ReviewPeople(Commitments commitments, AskingLeads leads) {
        this.commitments = commitments;
        this.leads = leads;
    }

    /** Those in force. */
    public List<String> commitments(String review) {
        return commitments.of(new ReviewId(review).plan()).stream()
                .filter(commitment -> commitment.state() == CommitmentState.IN_FORCE)
                .map(commitment -> commitment.id().value())
                .toList();
    }

    public String lead(String commitment) {
        return leads.of(new CommitmentId(commitment)).value();
    }
}
