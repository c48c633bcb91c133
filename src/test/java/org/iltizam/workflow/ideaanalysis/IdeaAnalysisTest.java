package org.iltizam.workflow.ideaanalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.idea.Followed;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.Opinion;
import org.iltizam.idea.Receipt;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** From a published idea to its published answer: both processes, every way. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdeaAnalysisTest {

    private static final String ANALYSIS = IdeaAnalysisProcess.ID;
    private static final String DECISION = "ideaDecision";
    private static final String REASON = "تدخل الفكرة في نطاق الالتزام المقترح.";

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    TestCommittee committee;

    @Autowired
    Ideas ideas;

    @Autowired
    AnalysingIdeas analysing;

    @Autowired
    DecidingIdeas deciding;

    @Autowired
    AtOnce atOnce;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private Receipt receipt;
    private IdeaId idea;
    private ProcessInstance process;

    @BeforeEach
    void anIdeaIsPublishedAndItsCollectionIsOver() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
        receipt = testIdeas.give(cast.plan(), "نشر ميزانية كل جماعة ترابية");
        idea = receipt.idea();
        publish(idea);
        assertThat(stage.count(ANALYSIS, idea.value()))
                .as("not before the end of the collection")
                .isZero();
        clock.set(Instant.parse("2024-04-02T09:00:00Z"));
        assertThat(analysing.beginAll(cast.plan())).isEqualTo(1);
        assertThat(analysing.beginAll(cast.plan())).as("each once").isZero();
        process = stage.running(ANALYSIS, idea.value());
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var analysis = stage.coverage(ANALYSIS);
        var decision = stage.coverage(DECISION);
        stage.clear();
        assertThat(analysis.ratio()).as("missed: %s", analysis.missed()).isGreaterThanOrEqualTo(0.95);
        assertThat(decision.ratio()).as("missed: %s", decision.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void anIdeaGoesToItsInstitutionToTheCommitteeAndBackToItsAuthor() {
        CardId card = committee.proposal(cast, 4, cast.lead());
        triage(idea, Map.of("triage", "ROUTE", "institution", cast.institution().value()));
        WorkItem opinion = stage.open(idea.value(), "giveOpinion").get(0);
        assertThat(opinion.assignee())
                .as("the institution's first project lead")
                .isIn(cast.deputy(), cast.lead());
        assertThat(opinion.hardAt()).as("ten working days").isEqualTo(Instant.parse("2024-04-19T22:59:59Z"));
        stage.done(
                idea.value(),
                java.util.Objects.requireNonNull(opinion.assignee()),
                "giveOpinion",
                Map.of("opinion", "FAVOURABLE", "opinionText", "ممكن ابتداء من السنة المقبلة"));
        WorkItem answering = stage.open(idea.value(), "proposeAnswer").get(0);
        assertThat(items.beside(answering, Language.AR))
                .extracting(Fact::text)
                .contains("نشر ميزانية كل جماعة ترابية", "ممكن ابتداء من السنة المقبلة");

        propose(idea, answer("TAKEN", Map.of("card", card.value())));
        stage.waitsOnlyAt(process, "event_ideaDecided");
        IdeaBatchId batch = put(idea);
        vote(batch, "FOR");
        stage.waitsOnlyAt(process, "event_answerPublished");
        assertThat(ideas.get(idea).isAnswered())
                .as("held until it is published")
                .isFalse();
        stage.done(batch.value(), cast.coordinator(), "publishAnswers", Map.of("publication", "NOW"));

        check(process).hasPassed("endEvent_ideaAnswered").isEnded();
        Idea answered = ideas.get(idea);
        assertThat(answered.isAnswered()).isTrue();
        assertThat(ideas.carriedBy(card)).containsExactly(idea);
        assertThat(ideas.unanswered(cast.plan())).isZero();
        assertThat(ideas.followed(receipt.code()).map(Followed::idea)).contains(answered);
    }

    @Test
    void nearDuplicatesAreSuggestedAPersonGroupsThemAndOneAnswerReachesEveryAuthor() {
        IdeaId same = published("نشر الميزانية لكل جماعة ترابية");
        IdeaId other = published("إحداث خزانات في القرى");
        IdeaId third = published("ميزانية الجماعة الترابية للعموم");
        WorkItem triage = stage.open(same.value(), "triageIdea").get(0);
        @SuppressWarnings("unchecked")
        List<Map<String, String>> candidates =
                (List<Map<String, String>>) items.prefill(triage, Language.FR).get("candidates");
        assertThat(candidates.get(0).get("value")).isEqualTo(idea.value());
        assertThat(candidates.get(0).get("label")).startsWith("≈ ");
        assertThat(candidates).extracting(option -> option.get("value")).contains(other.value());

        triage(third, Map.of("triage", "GROUP", "group", same.value()));
        triage(same, Map.of("triage", "GROUP", "group", idea.value()));
        assertThat(ideas.groupedWith(idea)).extracting(Idea::id).containsExactlyInAnyOrder(same, third);
        WorkItem again = stage.open(other.value(), "triageIdea").get(0);
        assertThat(items.complete(
                                again.id(),
                                cast.coordinator(),
                                again.version(),
                                Map.of("triage", "GROUP", "group", same.value()))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("ideaNotFreeToGroup");

        triage(idea, Map.of("triage", "ANSWER"));
        propose(idea, answer("ALREADY_DONE", Map.of()));
        IdeaBatchId batch = put(idea);
        vote(batch, "FOR");
        stage.done(batch.value(), cast.coordinator(), "publishAnswers", Map.of("publication", "NOW"));

        assertThat(List.of(ideas.get(idea), ideas.get(same), ideas.get(third)))
                .allMatch(Idea::isAnswered)
                .allMatch(answered ->
                        java.util.Objects.requireNonNull(answered.answer()).disposition() == Disposition.ALREADY_DONE);
        assertThat(ideas.unanswered(cast.plan())).isEqualTo(1);
        check(process).isEnded();
    }

    @Test
    void anIdeaIsNotGroupedUnderOneThatIsBeingGroupedAway() throws Exception {
        IdeaId middle = inAnalysis("ميزانية الجماعات");
        IdeaId last = inAnalysis("ميزانية كل مدينة");

        Outcome<IdeaId> late = atOnce.both(
                () -> analysing.group(middle, last, cast.coordinator()).orThrow(),
                () -> analysing.group(idea, middle, cast.coordinator()));

        assertThat(late.refusals()).extracting(Refusal::code).containsExactly("ideaNotFreeToGroup");
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.IN_ANALYSIS);
    }

    @Test
    void whatIsJustBeingGroupedUnderAnIdeaGoesOnWithIt() throws Exception {
        IdeaId middle = inAnalysis("ميزانية الجماعات");
        IdeaId last = inAnalysis("ميزانية كل مدينة");

        atOnce.both(
                        () -> analysing.group(idea, middle, cast.coordinator()).orThrow(),
                        () -> analysing.group(middle, last, cast.coordinator()))
                .orThrow();

        assertThat(ideas.groupedWith(last)).extracting(Idea::id).containsExactlyInAnyOrder(idea, middle);
    }

    private IdeaId inAnalysis(String title) {
        Instant now = clock.instant();
        clock.set(Instant.parse("2024-03-05T10:00:00Z"));
        IdeaId id = testIdeas.give(cast.plan(), title).idea();
        publish(id);
        clock.set(now);
        analysing.beginAll(cast.plan());
        return id;
    }

    @Test
    void theWrongInstitutionSendsTheIdeaBackToTriage() {
        WorkItem item = stage.open(idea.value(), "triageIdea").get(0);
        assertThat(items.complete(
                                item.id(),
                                cast.coordinator(),
                                item.version(),
                                Map.of("triage", "ROUTE", "institution", "no-such-institution"))
                        .refusals())
                .containsExactly(Refusal.at("institution", "noSuchInstitution"));
        triage(idea, Map.of("triage", "ROUTE", "institution", cast.institution().value()));
        WorkItem opinion = stage.open(idea.value(), "giveOpinion").get(0);

        stage.done(
                idea.value(),
                java.util.Objects.requireNonNull(opinion.assignee()),
                "giveOpinion",
                Map.of("opinion", "NOT_OURS", "opinionText", "تهم قطاعا آخر"));

        stage.waitsOnlyAt(process, "userTask_triageIdea");
        assertThat(ideas.get(idea).advice())
                .extracting(advice -> advice.opinion())
                .isEqualTo(Opinion.NOT_OURS);
    }

    @Test
    void whatTheCommitteeDeclinesIsWrittenAgainAndItsDissentsStandBeside() {
        triage(idea, Map.of("triage", "ANSWER"));
        WorkItem bare = stage.open(idea.value(), "proposeAnswer").get(0);
        assertThat(items.complete(
                                bare.id(),
                                cast.coordinator(),
                                bare.version(),
                                answer("NOT_TAKEN", Map.of("card", "nap9-9")))
                        .refusals())
                .containsExactly(Refusal.at("obstacle", "ideaObstacleMissing"));
        propose(idea, answer("NOT_TAKEN", Map.of("obstacle", "FUNDING")));
        IdeaBatchId first = put(idea);
        assertThat(deciding.put(cast.plan(), List.of(idea), cast.coordinator()).refusals())
                .as("it is before the committee already")
                .extracting(Refusal::code)
                .containsExactly("ideasNotProposed");
        vote(first, "AGAINST");

        stage.waitsOnlyAt(process, "userTask_proposeAnswer");
        WorkItem again = stage.open(idea.value(), "proposeAnswer").get(0);
        assertThat(items.prefill(again, Language.AR))
                .containsEntry("disposition", "NOT_TAKEN")
                .containsEntry("reasonAr", REASON);
        assertThat(items.beside(again, Language.AR))
                .extracting(Fact::text)
                .anyMatch(text -> text.contains("التعليل غير كاف"));

        propose(idea, answer("PARTLY_TAKEN", Map.of("obstacle", "FUNDING")));
        IdeaBatchId second = put(idea);
        vote(second, "FOR");
        stage.done(
                second.value(),
                cast.coordinator(),
                "publishAnswers",
                Map.of("publication", "HOLD", "heldUntil", "2024-05-02"));
        ProcessInstance decision = stage.running(DECISION, second.value());
        stage.waitsOnlyAt(decision, "event_heldUntil");
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.DECIDED);

        stage.fire(decision, "event_heldUntil");

        check(decision)
                .hasPassed("event_heldUntil", "endEvent_answersPublished")
                .isEnded();
        check(process).isEnded();
        assertThat(ideas.get(idea).isAnswered()).isTrue();
        IdeaId carried = idea;
        CardId card = committee.proposal(cast, 8, cast.lead());
        analysing.carry(carried, card, cast.coordinator()).orThrow();
        assertThat(ideas.carriedBy(card)).containsExactly(carried);
        assertThat(analysing
                        .carry(carried, new CardId("nap9-1"), cast.coordinator())
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("cardNotOfPlan");
    }

    @Test
    void aDayThatHasPassedCannotHoldAPublication() {
        triage(idea, Map.of("triage", "ANSWER"));
        propose(idea, answer("TAKEN", Map.of()));
        IdeaBatchId batch = put(idea);
        vote(batch, "FOR");
        WorkItem item = stage.open(batch.value(), "publishAnswers").get(0);

        assertThat(items.complete(
                                item.id(),
                                cast.coordinator(),
                                item.version(),
                                Map.of("publication", "HOLD", "heldUntil", "2024-01-01"))
                        .refusals())
                .containsExactly(Refusal.at("heldUntil", "dayPassed"));
    }

    @Test
    void aVoteEndsByItsDateAndWithoutQuorumTheAnswersGoBack() {
        triage(idea, Map.of("triage", "ANSWER"));
        propose(idea, answer("TAKEN", Map.of()));
        IdeaBatchId batch = put(idea);
        ProcessInstance decision = stage.running(DECISION, batch.value());

        stage.fire(decision, "event_ideaVoteDue");

        check(decision)
                .hasPassed("event_ideaVoteDue", "endEvent_answersSentBack")
                .isEnded();
        stage.waitsOnlyAt(process, "userTask_proposeAnswer");
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.IN_ANALYSIS);
    }

    @Test
    void everyTaskClimbsItsLadder() {
        stage.fire(process, "event_triageIdeaReminder");
        stage.climb(idea.value());
        triage(idea, Map.of("triage", "ROUTE", "institution", cast.institution().value()));
        stage.fire(process, "event_giveOpinionReminder");
        stage.climb(idea.value());
        WorkItem opinion = stage.open(idea.value(), "giveOpinion").get(0);
        stage.done(
                idea.value(),
                java.util.Objects.requireNonNull(opinion.assignee()),
                "giveOpinion",
                Map.of("opinion", "PARTLY", "opinionText", "جزئيا"));
        stage.fire(process, "event_proposeAnswerReminder");
        stage.climb(idea.value());
        stage.onlyScalars(idea.value());
        propose(idea, answer("TAKEN", Map.of()));
        IdeaBatchId batch = put(idea);
        ProcessInstance decision = stage.running(DECISION, batch.value());
        stage.fire(decision, "event_voteIdeasReminder");
        vote(batch, "FOR");
        stage.fire(decision, "event_publishAnswersReminder");
        stage.climb(batch.value());
        stage.onlyScalars(batch.value());
        check(process)
                .hasPassed(
                        "endEvent_triageIdeaPublished",
                        "endEvent_giveOpinionPublished",
                        "endEvent_proposeAnswerPublished");
    }

    private IdeaId published(String title) {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        IdeaId id = testIdeas.give(cast.plan(), title).idea();
        clock.set(Instant.parse("2024-04-02T09:00:00Z"));
        publish(id);
        stage.running(ANALYSIS, id.value());
        return id;
    }

    private void publish(IdeaId id) {
        testIdeas.publish(id, cast.coordinator());
    }

    private void triage(IdeaId id, Map<String, Object> answer) {
        stage.done(id.value(), cast.coordinator(), "triageIdea", answer);
    }

    private void propose(IdeaId id, Map<String, Object> answer) {
        stage.done(id.value(), cast.coordinator(), "proposeAnswer", answer);
    }

    private static Map<String, Object> answer(String disposition, Map<String, Object> more) {
        Map<String, Object> answer = new LinkedHashMap<>(more);
        answer.put("disposition", disposition);
        answer.put("reasonAr", REASON);
        return answer;
    }

    private IdeaBatchId put(IdeaId id) {
        return deciding.put(cast.plan(), List.of(id, new IdeaId("nap9-i1")), cast.coordinator())
                .orThrow();
    }

    private void vote(IdeaBatchId batch, String vote) {
        for (SeatId seat : cast.seats()) {
            Map<String, Object> answer =
                    vote.equals("AGAINST") ? Map.of("vote", vote, "dissent", "التعليل غير كاف") : Map.of("vote", vote);
            stage.done(batch.value(), cast.holder(seat), "voteIdeas", answer);
        }
    }
}
