package org.iltizam.dashboard.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.ProcessSteps;
import org.iltizam.workflow.WorkLoad;
import org.iltizam.workflow.WorkLoad.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class ProcessBoardTest {

    private static final Instant NOW = Instant.parse("2024-02-05T09:00:00Z");

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkLoad load;

    @Autowired
    ProcessSteps steps;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;

    @BeforeEach
    void monday() {
        clock.set(NOW);
        cast = committee.gather();
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from work_item where plan = ?", cast.plan().value());
    }

    @Test
    void eachStepIsCountedAsTheWorkListCountsIt() {
        Step before = reviews();
        fill(60);
        Step after = reviews();

        assertThat(after.open() - before.open()).isEqualTo(60);
        assertThat(after.overdue() - before.overdue()).isEqualTo(28);
        assertThat(after.late() - before.late()).isEqualTo(3);
        assertThat(after.escalated() - before.escalated()).isEqualTo(20);
    }

    @Test
    void processesWhereSomethingWaitsComeFirst() throws Exception {
        fill(10);
        String list = page("/processes?lang=fr");
        for (String process : steps.processes()) {
            if (load.of(process).isEmpty()) {
                assertThat(list.indexOf("/processes/" + process))
                        .isGreaterThan(list.indexOf("/processes/cardDrafting\""));
            }
        }
    }

    @Test
    void aFigureLeadsToTheListThatShowsTheSame() throws Exception {
        fill(60);
        String board = page("/processes/cardDrafting?lang=fr");
        String overdue = "/work?tab=all&due=overdue&kind=cardDrafting.reviewCard";

        assertThat(board).contains("href=\"" + overdue.replace("&", "&amp;") + "\"");
        assertThat(board).contains("\"userTask_reviewCard\":{").contains("data-counts=\"diagram-counts\"");
        assertThat(figure(board, overdue)).isEqualTo(reviews().overdue());
        assertThat(page(overdue)).contains("Engagement").contains("aria-current=\"true\"");
        String escalated = "/work?tab=all&kind=cardDrafting.reviewCard&escalated=true";
        assertThat(figure(board, escalated)).isEqualTo(reviews().escalated());
        assertThat(page(escalated)).contains("Engagement").contains("name=\"escalated\" value=\"true\" checked");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProcessHasItsBoardInEveryLanguage(Language language) throws Exception {
        fill(10);
        String list = page("/processes?lang=" + language.code());
        for (String process : steps.processes()) {
            assertThat(list).contains("href=\"/processes/" + process + "\"");
            String board = page("/processes/" + process + "?lang=" + language.code());
            assertThat(board)
                    .contains(texts.in(language).get("process." + process).replace("'", "&#39;"))
                    .contains("data-model=\"/models/" + process + ".xml\"")
                    .contains("dir=\"" + language.direction() + "\"")
                    .doesNotContainPattern("processes\\.\\w")
                    .doesNotContain("task." + process);
            assertThat(page("/models/" + process + ".xml")).contains("BPMNDiagram");
        }
    }

    @Test
    void theStepsStandInTheOrderOfTheDrawing() {
        assertThat(steps.of("cardDrafting")).startsWith("submitDraft", "reviewCard", "answerComments");
    }

    @Test
    void anUnknownProcessHasNoBoard() throws Exception {
        assertThat(mvc.perform(get("/processes/nothing")
                                .with(user(cast.coordinator().value())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aBoardTakesOneStatementForTenRowsAndForTenThousand() throws Exception {
        fill(10);
        page("/processes");
        for (String address : List.of("/processes", "/processes/cardDrafting")) {
            assertThat(statements(address)).hasSize(1);
        }
        fill(10_000);
        for (String address : List.of("/processes", "/processes/cardDrafting")) {
            assertThat(statements(address)).hasSize(1);
        }
    }

    /** Without the directory of people, which every page shares and which is read again when it has grown old. */
    private List<String> statements(String address) throws Exception {
        return SqlCount.during(() -> page(address)).stream()
                .filter(sql -> !sql.contains("iltizam.person") && !sql.contains("iltizam.organisation"))
                .toList();
    }

    private Step reviews() {
        return load.of("cardDrafting").stream()
                .filter(step -> step.task().equals("reviewCard"))
                .findFirst()
                .orElse(new Step("cardDrafting", "reviewCard", 0, 0, 0, 0));
    }

    private static long figure(String page, String address) {
        Matcher link = Pattern.compile(
                        "href=\"" + Pattern.quote(address.replace("&", "&amp;"))
                                + "\">\\s*(?:<svg.*?</svg>)?\\s*(\\d+)",
                        Pattern.DOTALL)
                .matcher(page);
        assertThat(link.find()).isTrue();
        return Long.parseLong(link.group(1));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address))
                        .with(user(cast.coordinator().value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Deadlines from 27 days ago on, a day apart, three days between target and hard date; every third escalated. */
    private void fill(int rows) {
        jdbc.update(
                "insert into work_item (id, process, task, form, plan, subject, title_fr, assignee, engine_task,"
                        + " created_at, target_at, hard_at, rung, state)"
                        + " select ? || '-' || ? || '-' || g, 'cardDrafting', 'reviewCard', 'card-drafting-review-card', ?,"
                        + " ? || '-' || g, 'Engagement ' || g, ?, ? || '-' || ? || '-' || g, now(),"
                        + " timestamptz '2024-01-06 08:00Z' + (g % 60) * interval '1 day',"
                        + " timestamptz '2024-01-09 08:00Z' + (g % 60) * interval '1 day',"
                        + " case when g % 3 = 0 then 1 else -1 end, 'OPEN' from generate_series(1, ?) g",
                cast.plan().value(),
                rows,
                cast.plan().value(),
                cast.plan().value(),
                cast.lead().value(),
                cast.plan().value(),
                rows,
                rows);
    }
}
