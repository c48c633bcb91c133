package org.iltizam.workflow.planreview;

/** The words that the model {@code plan-review.bpmn} and this package share. */
final class PlanReviewProcess {

    static final String ID = "planReview";

    static final String ASSESS = "assessCommitment";
    static final String VOTE_REVIEW = "voteReview";

    static final String COMMITMENT = "commitmentId";
    static final String COMMENTS_CLOSE_AT = "commentsCloseAt";
    static final String VOTE_DUE_AT = "voteDueAt";
    static final String REVIEW_VERDICT = "reviewVerdict";

    private PlanReviewProcess() {}
}
