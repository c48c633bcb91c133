package org.iltizam.workflow.ideadecision;

/** The words that the model {@code idea-decision.bpmn} and this package share. */
final class IdeaDecisionProcess {

    static final String ID = "ideaDecision";
    static final String VOTE_IDEAS = "voteIdeas";
    static final String PUBLISH_ANSWERS = "publishAnswers";

    static final String VOTE_DUE_AT = "voteDueAt";
    static final String IDEAS_VERDICT = "ideasVerdict";
    static final String PUBLICATION = "publication";
    static final String HELD_UNTIL_AT = "heldUntilAt";

    private IdeaDecisionProcess() {}
}
