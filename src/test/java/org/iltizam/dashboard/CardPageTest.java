package org.iltizam.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IltizamTest
class CardPageTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    TestBoard tables;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    CommitteeDecisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;
    CardId card;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        card = committee.proposal(cast, 14, cast.lead());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFreshCardSaysWhoHasItAndThatNothingWasSubmitted(Language language) throws Exception {
        String page = page("/cards/" + card + "?lang=" + language.code());

        assertThat(page)
                .contains("dir=\"" + language.direction() + "\"")
                .contains("/work/" + items.openFor(card.value()).get(0).id())
                .contains("href=\"/cards?plan=" + cast.plan() + "\"")
                .doesNotContain("card.tab", "card.act", "inbox.field", "board.warning");
    }

    @Test
    void aReviewedCardShowsVersionsDifferencesCommentsAndRecord() throws Exception {
        answered(1);

        String page = page("/cards/" + card + "?lang=fr");
        assertThat(page)
                .contains("&lt;b&gt;Combien ?&lt;/b&gt; 0")
                .doesNotContain("<b>Combien")
                .contains("id=\"remark-row-")
                .contains("id=\"record\"")
                .contains("a changé dans la version 2");
        String changes = page("/cards/" + card + "?lang=fr&since=1");
        assertThat(changes).contains("<ins>").contains("nouvelle</ins>");
        String first = page("/cards/" + card + "?lang=fr&version=1");
        assertThat(first).doesNotContain("nouvelle solution");
        assertThat(page("/cards/" + card + "?version=99&since=77")).contains("nouvelle solution");
    }

    @Test
    void longTitlesAndHostileTextStandAsText() throws Exception {
        tables.retitle(card, "<img src=x onerror=alert(1)> " + "عنوان طويل ".repeat(25));

        assertThat(page("/cards/" + card)).contains("&lt;img src=x onerror").doesNotContain("<img src=x");
        assertThat(page("/cards?plan=" + cast.plan()))
                .contains("&lt;img src=x onerror")
                .doesNotContain("<img src=x");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheComments() throws Exception {
        CardId other = committee.proposal(cast, 15, cast.lead());
        answered(1);
        CardId busy = card;
        card = other;
        answered(40);

        int few = SqlCount.whenWarm(() -> page("/cards/" + busy)).size();
        int many = SqlCount.whenWarm(() -> page("/cards/" + other)).size();

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatWasProposedAndMerged() throws Exception {
        proposedAndMerged(0, 1);
        int few = SqlCount.whenWarm(() -> page("/cards/" + card)).size();

        proposedAndMerged(1, 12);

        assertThat(SqlCount.whenWarm(() -> page("/cards/" + card))).hasSize(few);
    }

    /** A merge that failed, a cancellation that was voted down and a card that ended in this one, so many times. */
    private void proposedAndMerged(int from, int until) {
        for (int i = from; i < until; i++) {
            CardId other = committee.proposal(cast, 100 + i, cast.lead());
            DecisionId merge = decisions.put(cast.plan(), DecisionKind.MERGE_CARDS, card.value(), cast.coordinator());
            DecisionId end = decisions.put(cast.plan(), DecisionKind.CANCEL_CARD, card.value(), cast.coordinator());
            jdbc.sql("insert into merge_proposal (card, reason, state, proposed_at, proposed_by, decision)"
                            + " values (:card, 'r', 'REFUSED', now(), 'x', :decision)")
                    .param("card", card.value())
                    .param("decision", merge.value())
                    .update();
            jdbc.sql("insert into merge_member (proposal, card, asked)"
                            + " select max(p.id), c.id, true from merge_proposal p, card c where c.id in (:cards)"
                            + " group by c.id")
                    .param("cards", List.of(card.value(), other.value()))
                    .update();
            jdbc.sql("insert into cancellation_proposal"
                            + " (card, reason_code, reason_ar, state, proposed_at, proposed_by, decision)"
                            + " values (:card, 'NO_MEANS', 'x', 'DECLINED', now(), 'x', :decision)")
                    .param("card", card.value())
                    .param("decision", end.value())
                    .update();
            jdbc.sql("update card set state = 'MERGED', merged_into = :card where id = :other")
                    .param("card", card.value())
                    .param("other", other.value())
                    .update();
        }
    }

    @Test
    void commentsOfMergedCardsAreReachedFromTheNewOne() throws Exception {
        answered(1);
        CardId merged = committee.proposal(cast, 28, cast.lead());
        tables.merge(card, merged);

        assertThat(page("/cards/" + merged + "?lang=fr"))
                .contains("Issue de la fusion de")
                .contains("href=\"/cards/" + card + "\"")
                .contains("sur l’engagement 14")
                .contains("&lt;b&gt;Combien ?&lt;/b&gt; 0");
        assertThat(page("/cards/" + card + "?lang=fr"))
                .contains("Fusionnée dans")
                .contains("href=\"/cards/" + merged + "\"")
                .doesNotContain("/pause\"");
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        assertThat(get(cast.lead(), "/cards/" + cast.plan() + "-99").getStatus())
                .isEqualTo(404);
        assertThat(get(cast.lead(), "/cards/nonsense").getStatus()).isEqualTo(404);
        assertThat(get(cast.lead(), "/cards/" + card + "?version=x").getStatus())
                .isEqualTo(400);
    }

    @Test
    void theCoordinatorPausesTheClockWithAReasonAndResumesIt() throws Exception {
        MockHttpServletResponse refused = post(cast.coordinator(), "pause", Map.of("pauseReason", "  "));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(post(cast.coordinator(), "pause", Map.of("pauseReason", "عطلة"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(cards.get(card).pausedAt()).isNotNull();
        MockHttpServletResponse twice = post(cast.coordinator(), "pause", Map.of("pauseReason", "مرة ثانية"));
        assertThat(twice.getStatus()).isEqualTo(409);
        assertThat(twice.getContentAsString(StandardCharsets.UTF_8))
                .contains("مرة ثانية")
                .doesNotContain("pauseReason");
        assertThat(post(cast.coordinator(), "resume", Map.of()).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"resumeReason-error\"");
        assertThat(cards.get(card).pausedAt()).isNotNull();
        assertThat(post(cast.coordinator(), "resume", Map.of("resumeReason", "انتهت العطلة"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/cards/" + card)).contains("انتهت العطلة");
        assertThat(cards.get(card).pausedAt()).isNull();
    }

    @Test
    void aRefusedExtensionGivesTheTextBackAndAGoodOneMovesTheDeadlineOnce() throws Exception {
        WorkItem item = items.openFor(card.value()).get(0);
        MockHttpServletResponse refused = post(
                cast.coordinator(),
                "extension",
                Map.of("extendItem", item.id().value(), "until", "2023-01-01", "extendReason", "سبب <b>مفصل</b>"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("سبب &lt;b&gt;مفصل&lt;/b&gt;")
                .contains("2023-01-01")
                .contains("id=\"until-error\"");

        Map<String, String> good =
                Map.of("extendItem", item.id().value(), "until", "2024-12-20", "extendReason", "سبب");
        assertThat(post(cast.coordinator(), "extension", good).getStatus()).isEqualTo(302);
        assertThat(items.openFor(card.value()).get(0).hardAt()).isAfter(item.hardAt());
        assertThat(post(cast.coordinator(), "extension", good).getStatus()).isEqualTo(422);
    }

    @Test
    void workIsHandedOverToSomebodyElse() throws Exception {
        WorkItem item = items.openFor(card.value()).get(0);
        assertThat(post(
                                cast.coordinator(),
                                "handover",
                                Map.of(
                                        "handOverItem", item.id().value(),
                                        "to", cast.otherLead().value(),
                                        "handOverReason", "تغيير"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(items.openFor(card.value()).get(0).assignee()).isEqualTo(cast.otherLead());
        assertThat(page("/cards/" + card + "?lang=fr")).contains("تغيير");
    }

    @Test
    void aCoordinationMeetingIsAskedForWithAReasonThatTheRecordKeeps() throws Exception {
        assertThat(post(cast.coordinator(), "meeting", Map.of()).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"meetingReason-error\"");
        assertThat(post(cast.coordinator(), "meeting", Map.of("meetingReason", "تدقيق <المحتوى>"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/cards/" + card)).contains("تدقيق &lt;المحتوى&gt;");
    }

    @Test
    void onlyThoseWhoCouldHoldTheWorkAreOffered() throws Exception {
        assertThat(page("/cards/" + card))
                .contains("value=\"" + cast.otherLead() + "\"", "value=\"" + cast.deputy() + "\"")
                .doesNotContain(
                        "<option value=\"" + cast.coordinator() + "\"",
                        "<option value=\"" + cast.head() + "\"",
                        "<option value=\"" + cast.holder(cast.seats().get(0)) + "\"");
        WorkItem item = items.openFor(card.value()).get(0);

        MockHttpServletResponse refused = post(
                cast.coordinator(),
                "handover",
                Map.of(
                        "handOverItem", item.id().value(),
                        "to", cast.head().value(),
                        "handOverReason", "تغيير"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"to-error\"", "تغيير");
        assertThat(items.openFor(card.value()).get(0).assignee()).isEqualTo(cast.lead());
    }

    @Test
    void amongSeveralOpenTasksTheChosenOneDecidesWhoIsOffered() throws Exception {
        done(cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        WorkItem review = items.openFor(card.value()).stream()
                .filter(item -> cast.government().containsKey(item.seat()))
                .findFirst()
                .orElseThrow();

        assertThat(page("/cards/" + card)).doesNotContain("action=\"/cards/" + card + "/handover\"");
        assertThat(page("/cards/" + card + "?handOverItem=" + review.id()))
                .contains("action=\"/cards/" + card + "/handover\"", "name=\"handOverItem\" value=\"" + review.id())
                .contains("<option value=\"" + cast.otherLead() + "\"")
                .doesNotContain(cast.seats().stream()
                        .map(seat -> "<option value=\"" + cast.holder(seat) + "\"")
                        .toList());
        assertThat(page("/cards/" + card + "?handOverItem=nonsense"))
                .doesNotContain("action=\"/cards/" + card + "/handover\"");
    }

    @Test
    void workOnAnotherCardIsNotReachedFromThisOne() throws Exception {
        CardId other = committee.proposal(cast, 15, cast.lead());
        WorkItem item = items.openFor(other.value()).get(0);
        Map<String, String> foreign =
                Map.of("extendItem", item.id().value(), "until", "2024-12-20", "extendReason", "سبب");
        assertThat(post(cast.coordinator(), "extension", foreign).getStatus()).isEqualTo(409);
        assertThat(items.find(item.id()).orElseThrow().hardAt()).isEqualTo(item.hardAt());
    }

    @Test
    void onlyTheCoordinatorSeesAndUsesTheActions() throws Exception {
        assertThat(get(cast.lead(), "/cards/" + card).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("/pause\"");
        assertThat(post(cast.lead(), "pause", Map.of("pauseReason", "x")).getStatus())
                .isEqualTo(403);
        assertThat(cards.get(card).pausedAt()).isNull();
    }

    @Test
    void aProposalIsRegisteredAndARefusedOneKeepsWhatWasTyped() throws Exception {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "plan", cast.plan().value(),
                "number", "14",
                "titleAr", "التزام <جديد>",
                "institution", cast.institution().value(),
                "lead", cast.lead().value()));
        MockHttpServletResponse taken = register(typed);
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(taken.getContentAsString(StandardCharsets.UTF_8))
                .contains("التزام &lt;جديد&gt;")
                .contains("id=\"number-error\"");
        typed.put("number", "");
        typed.put("titleEn", "x".repeat(301));
        assertThat(register(typed).getContentAsString(StandardCharsets.UTF_8)).contains("id=\"titleEn-error\"");
        typed.put("titleEn", "New");
        MockHttpServletResponse done = register(typed);
        assertThat(done.getRedirectedUrl()).isEqualTo("/cards/" + cast.plan() + "-15");
        assertThat(items.openFor(cast.plan() + "-15")).hasSize(1);
    }

    @Test
    void aProposalThatIsSentTwiceIsRegisteredOnce() throws Exception {
        Map<String, String> typed = Map.of(
                "plan", cast.plan().value(),
                "titleAr", "التزام جديد",
                "institution", cast.institution().value(),
                "lead", cast.lead().value());
        assertThat(register(typed).getRedirectedUrl()).isEqualTo("/cards/" + cast.plan() + "-15");

        MockHttpServletResponse again = register(typed);

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"titleAr-error\"", "15");
        assertThat(items.openFor(cast.plan() + "-16")).isEmpty();
    }

    @Test
    void aPlanThatDoesNotExistGetsNoCard() throws Exception {
        MockHttpServletResponse refused = register(Map.of(
                "plan",
                "nosuchplan",
                "titleAr",
                "التزام جديد",
                "institution",
                cast.institution().value(),
                "lead",
                cast.lead().value()));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("التزام جديد", "error-summary");
        assertThat(items.openFor("nosuchplan-1")).isEmpty();
    }

    private MockHttpServletResponse register(Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/cards/new")
                .with(user(cast.coordinator().value()))
                .with(csrf().asHeader());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse post(PersonId by, String act, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/cards/" + card + "/" + act)
                .with(user(by.value()))
                .with(csrf().asHeader());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse get(PersonId by, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).with(user(by.value())))
                .andReturn()
                .getResponse();
    }

    private String page(String address) throws Exception {
        return get(cast.coordinator(), address).getContentAsString(StandardCharsets.UTF_8);
    }

    /** Drafted, commented by one seat, answered with a new solution. */
    private void answered(int comments) {
        done(cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        List<Map<String, Object>> remarks = new ArrayList<>();
        for (int i = 0; i < comments; i++) {
            remarks.add(Map.of("field", "solution", "text", "<b>Combien ?</b> " + i));
        }
        for (var seat : cast.seats()) {
            boolean first = seat.equals(cast.seats().get(0));
            done(cast.holder(seat), "reviewCard", first ? Map.of("comments", remarks) : Map.of("noRemarks", true));
        }
        WorkItem answering = items.openFor(card.value()).get(0);
        Map<String, Object> answer = new LinkedHashMap<>(items.prefill(answering, Language.AR));
        answer.put("solution", "nouvelle solution");
        answer.put(
                "answers",
                ((List<?>) answer.get("answers"))
                        .stream()
                                .map(row -> Map.of(
                                        "commentId", ((Map<?, ?>) row).get("commentId"),
                                        "disposition", "TAKEN",
                                        "reason", "تمت الإضافة"))
                                .toList());
        done(cast.lead(), "answerComments", answer);
    }

    private void done(PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = items.openFor(card.value()).stream()
                .filter(open -> open.task().equals(task) && by.equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }
}
