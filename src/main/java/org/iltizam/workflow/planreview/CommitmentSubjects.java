package org.iltizam.workflow.planreview;

import java.util.Optional;
import org.iltizam.commitment.Commitments;
import org.iltizam.shared.CommitmentId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** A commitment is part of a review: its lead assesses it for its institution. */
@Component
class CommitmentSubjects implements SubjectSource {

    private final Commitments commitments;

    CommitmentSubjects(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public boolean knows(String businessKey) {
        return CommitmentId.isCommitment(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/commitments/" + businessKey;
    }

    @Override
    public String number(String businessKey) {
        return String.valueOf(new CommitmentId(businessKey).number());
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return commitments
                .find(new CommitmentId(businessKey))
                .map(commitment -> new Subject(
                        commitment.plan(), commitment.title(), commitment.organisation(), commitment.deputy(), false));
    }
}
