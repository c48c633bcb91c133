package org.iltizam.workflow.ideaanalysis;

/** The words that the model {@code idea-analysis.bpmn} and this package share. */
final class IdeaAnalysisProcess {

    static final String ID = "ideaAnalysis";
    static final String TRIAGE_IDEA = "triageIdea";
    static final String GIVE_OPINION = "giveOpinion";
    static final String PROPOSE_ANSWER = "proposeAnswer";

    static final String DECIDED = "idea.decided";
    static final String ANSWERED = "idea.answered";

    static final String TRIAGE = "triage";
    static final String OPINION = "opinion";
    static final String IDEA_VERDICT = "ideaVerdict";

    private IdeaAnalysisProcess() {}
}
