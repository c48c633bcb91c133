package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What whoever opens a task sees first, and when it was saved. */
@IltizamTest
class BesideTheFormTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Drafts drafts;

    @Autowired
    ObjectMapper json;

    @Autowired
    MovableClock clock;

    Cast cast;
    CardId card;

    @BeforeEach
    void aCardIsReviewed() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        card = stage.reviewed(cast);
    }

    @AfterEach
    void nothingGoesOn() {
        stage.clear();
    }

    @Test
    void aDraftOfAnotherDaySaysItsDay() throws Exception {
        WorkItem review = reviews().get(0);
        drafts.save(review.id(), Map.of("noRemarks", true), 0, review.assignee());
        assertThat(page(review, "fr")).contains("Enregistré à 10:00");
        clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
        assertThat(page(review, "fr")).contains("Enregistré le 5 février 2024 à 10:00");
        assertThat(page(review, "ar")).contains("تم الحفظ يوم 5 فبراير 2024 على الساعة 10:00");
    }

    @Test
    void whatIsToBeReadOpensBeforeWhereItIs() throws Exception {
        assertThat(page(reviews().get(0), "ar")).containsSubsequence("data-tab=\"card\"", "data-tab=\"where\"");
    }

    @Test
    void aStepThatSomeStillOweIsNotShownAsDone() throws Exception {
        stage.done(card.value(), reviews().get(0).assignee(), "reviewCard", Map.of("noRemarks", true));
        String page = page(reviews().get(0), "en");
        String steps =
                page.substring(page.indexOf("class=\"steps\""), page.indexOf("</ol>", page.indexOf("class=\"steps\"")));
        assertThat(steps).containsOnlyOnce("Review the card").contains("still awaited");
    }

    @Test
    void whatADraftLacksIsSaidAtOnceAndAboveItsForm() throws Exception {
        String other = committee.proposal(cast, 2, cast.lead()).value();
        Map<String, Object> gaps = new LinkedHashMap<>(TestCommittee.draft("التزام"));
        gaps.remove("budget");
        WorkItem draft = stage.open(other, "submitDraft").get(0);
        send(draft, gaps)
                .andExpect(result -> assertThat(result.getResponse().getRedirectedUrl())
                        .isEqualTo("/work/"
                                + stage.open(other, "submitDraft").get(0).id()));
        assertThat(page(stage.open(other, "submitDraft").get(0), "fr"))
                .containsSubsequence("Ce qui manque", "Budget", "id=\"answer-form\"");
    }

    @Test
    void whatIsSentIsNamedWithWhatItIsAbout() throws Exception {
        WorkItem review = reviews().get(0);
        send(review, Map.of("noRemarks", true))
                .andExpect(result ->
                        assertThat(result.getFlashMap().get("flash").toString()).contains("دراسة البطاقة", "التزام"));
    }

    @Test
    void whoeverComesTooLateIsLedToHowItStandsNow() throws Exception {
        WorkItem review = reviews().get(0);
        send(review, Map.of("noRemarks", true));
        send(review, Map.of("noRemarks", true))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("href=\"/work/" + review.id() + "\"")));
    }

    @Test
    void ofTwoOwnWindowsOneIsNotTakenForSomebodyElse() throws Exception {
        WorkItem review = reviews().get(0);
        drafts.save(review.id(), Map.of("noRemarks", true), 0, review.assignee());
        mvc.perform(put("/work/" + review.id() + "/draft")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"revision\":0,\"data\":{\"noRemarks\":false}}")
                        .with(user(review.assignee().value()))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.own").value(true));
    }

    @Test
    void workThatIsDoneShowsWhenItWasAndWhatComesAfterWhereItStandsNow() throws Exception {
        WorkItem draft = items.historyOf(card.value()).stream()
                .filter(item -> item.task().equals("submitDraft"))
                .findFirst()
                .orElseThrow();
        assertThat(page(draft, "fr"))
                .contains("le 5 février 2024", "Le chef de projet répond à chaque commentaire")
                .doesNotContain("La complétude est vérifiée, puis");
        String done = mvc.perform(
                        get("/work?tab=done&lang=fr").with(user(cast.lead().value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(done).contains("lundi 5 février 2024");
    }

    @Test
    void whoeverVotesOnACancellationReadsItsReasonFromTheListToo() throws Exception {
        String key = card.value();
        for (SeatId seat : cast.seats()) {
            stage.done(key, cast.holder(seat), "reviewCard", Map.of("noRemarks", true));
        }
        Map<String, Object> cancelled = Map.of(
                "nextStep", "PROPOSE_CANCELLATION", "cancelReason", "NO_MEANS", "publicReasonAr", "ألغي الاعتماد");
        stage.done(key, cast.coordinator(), "decideNextStep", cancelled);
        assertThat(page(stage.open(key, "voteDecision").get(0), "fr"))
                .containsSubsequence("Motif de l’annulation proposée", "Moyens indisponibles", "ألغي الاعتماد");
    }

    private ResultActions send(WorkItem item, Map<String, Object> answer) throws Exception {
        return mvc.perform(post("/work/" + item.id())
                .param("answer", json.writeValueAsString(answer))
                .param("words", "{}")
                .param("version", String.valueOf(item.version()))
                .with(user(item.assignee().value()))
                .with(csrf()));
    }

    private List<WorkItem> reviews() {
        return stage.open(card.value(), "reviewCard");
    }

    private String page(WorkItem item, String language) throws Exception {
        PersonId reader = item.assignee();
        return mvc.perform(get("/work/" + item.id() + "?lang=" + language).with(user(reader.value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
