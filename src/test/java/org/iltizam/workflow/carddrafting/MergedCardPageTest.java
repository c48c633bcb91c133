package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.carddrafting.CardScene.FOR;
import static org.iltizam.workflow.carddrafting.CardScene.NOTHING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever draws up a merged card reads the old cards beside one another. */
@IltizamTest
class MergedCardPageTest {

    private static final List<String> TEXTS = List.of(
            "problem",
            "causes",
            "doneSoFar",
            "solution",
            "openness",
            "expectedResults",
            "followUpIndicators",
            "impactIndicators",
            "budget",
            "partners");

    @Autowired
    WorkItems items;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    MockMvc mvc;

    @Autowired
    MovableClock clock;

    private CardScene scene;

    @BeforeEach
    void twoCardsAreMerged() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        CardScene first = CardScene.open(stage, committee);
        scene = first;
        CardScene second = new CardScene(
                stage,
                committee,
                first.cast(),
                committee.proposal(first.cast(), 2, first.cast().otherLead()));
        first.lead("submitDraft", draft("ar", "نص أ")).everySeat("reviewCard", NOTHING);
        second.done(first.cast().otherLead(), "submitDraft", draft("fr", "texte B"))
                .everySeat("reviewCard", NOTHING);
        first.mergeProposed(second).bothOwnersAgree().everySeat("voteDecision", FOR);
    }

    @AfterEach
    void nothingIsLeftRunning() {
        stage.clear();
    }

    @ParameterizedTest
    @CsvSource({"ar, صياغة جديدة", "fr, Nouvelle rédaction", "en, Written anew"})
    void theTextsOfEveryCardStandBesideOneAnotherFieldByField(String language, String anew) throws Exception {
        String page = page(language);
        assertThat(page).contains(anew);
        String context = page.substring(page.indexOf("id=\"context\""));
        for (String field : TEXTS) {
            int ours = context.indexOf("نص أ " + field);
            int theirs = context.indexOf("texte B " + field);
            assertThat(ours).as("%s of the first card", field).isPositive();
            assertThat(theirs).as("%s of the second card", field).isGreaterThan(ours);
            assertThat(context.substring(ours, theirs))
                    .as("%s: nothing but the next card's head is between them", field)
                    .contains("lang=\"fr\" dir=\"ltr\"")
                    .doesNotContain("<h3");
        }
        assertThat(context).contains("نشاط نص أ", "نشاط texte B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreeMerge", "voteDecision"})
    void whoeverDecidesOnTheMergeReadsEveryCardBesideTheForm(String task) throws Exception {
        WorkItem item = items.historyOf(scene.card().value()).stream()
                .filter(asked -> asked.task().equals(task))
                .findFirst()
                .orElseThrow();
        String page = page(item, Objects.requireNonNull(item.assignee()), "fr");
        assertThat(page.substring(page.indexOf("id=\"context\"")))
                .containsSubsequence("نص أ problem", "texte B problem")
                .containsOnlyOnce("data-tab=\"columns\"")
                .doesNotContain("data-tab=\"card\"");
    }

    @Test
    void theLeadOfTheOtherCardIsToldWhichOwnCardIsMeant() throws Exception {
        CardScene first = CardScene.open(stage, committee).deciding();
        scene = first;

        first.mergeProposed(first.otherDeciding());

        assertThat(workOf(first.cast().otherLead())).containsPattern("Votre fiche\\h: n°\\h2<");
        assertThat(workOf(first.cast().lead())).doesNotContain("Votre fiche");
    }

    private String workOf(PersonId lead) throws Exception {
        return mvc.perform(get("/work").cookie(new Cookie("lang", "fr")).with(user(lead.value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void oneMoreCardCostsNoMoreStatements() throws Exception {
        int ofTwo = SqlCount.whenWarm(() -> page("ar")).size();
        CardScene first = CardScene.open(stage, committee).deciding();
        scene = first;
        CardScene second = first.otherDeciding();
        CardScene third = new CardScene(
                stage,
                committee,
                first.cast(),
                committee.proposal(first.cast(), 3, first.cast().otherLead()));
        third.done(first.cast().otherLead(), "submitDraft", TestCommittee.draft("التزام ثالث"))
                .everySeat("reviewCard", NOTHING);
        first.mergeProposed(second, third)
                .bothOwnersAgree()
                .done(first.cast().otherLead(), "agreeMerge", Map.of("agreed", "yes"))
                .everySeat("voteDecision", FOR);

        assertThat(SqlCount.whenWarm(() -> page("ar"))).hasSize(ofTwo);
    }

    private String page(String language) throws Exception {
        WorkItem item = stage.open(scene.card().value(), "drawUpMergedCard").get(0);
        return page(item, scene.cast().coordinator(), language);
    }

    private String page(WorkItem item, PersonId reader, String language) throws Exception {
        return mvc.perform(get("/work/" + item.id())
                        .cookie(new Cookie("lang", language))
                        .with(user(reader.value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> draft(String language, String text) {
        Map<String, Object> draft = new LinkedHashMap<>(TestCommittee.draft("عنوان " + text));
        draft.put("language", language);
        TEXTS.forEach(field -> draft.put(field, (text + " " + field + " ").repeat(3)));
        draft.put("activities", List.of(Map.of("title", "نشاط " + text, "start", "2024-09-01", "end", "2025-03-31")));
        return draft;
    }
}
