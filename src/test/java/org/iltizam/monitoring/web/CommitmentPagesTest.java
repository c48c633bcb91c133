package org.iltizam.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hamcrest.Matchers;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.Evidence;
import org.iltizam.monitoring.Reports;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class CommitmentPagesTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments adopted;

    @Autowired
    Reports reports;

    @Autowired
    Commitments commitments;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private CommitmentId commitment;

    @BeforeEach
    void adopt() {
        clock.set(Instant.parse("2025-10-15T09:00:00Z"));
        cast = stage.gather();
        commitment = adopted.adopted(cast, 7);
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void everybodySeesTheCommitmentsWithoutAnEpochDateOrAnEscapedSign() throws Exception {
        for (String language : new String[] {"ar", "fr", "en"}) {
            String list = page("/commitments?plan=" + cast.plan() + "&lang=" + language);
            String one = page("/commitments/" + commitment + "?lang=" + language);
            assertThat(list).contains("/commitments/" + commitment);
            for (String html : new String[] {list, one}) {
                assertThat(html)
                        .doesNotContain("1970", "\\'", "&amp;#", "&amp;quot;", "- xx", "null")
                        .doesNotContain("commitment.", "review.title");
            }
        }
    }

    @Test
    void thePeriodOfAReportIsNamedByItsMonth() throws Exception {
        assertThat(page("/commitments/" + commitment + "?lang=fr")).contains("période se terminant en décembre 2025");
        assertThat(page("/commitments/" + commitment + "?lang=ar")).contains("الفترة المنتهية في دجنبر 2025");
    }

    @Test
    void whatShouldBeDoneByNowIsOverdueThoughNobodyDeclaredIt() throws Exception {
        assertThat(page("/commitments/" + commitment + "?lang=en")).contains("Overdue");
        assertThat(page("/commitments?plan=" + cast.plan() + "&lang=en")).contains("1 milestone overdue");
    }

    @Test
    void theFigureOfWhatIsOverdueLeadsToItOnThePageAndInTheFile() throws Exception {
        String late = "/commitments?plan=" + cast.plan() + "&late=true";
        String file = "/commitments.csv?plan=" + cast.plan() + "&late=true";
        assertThat(page("/commitments?plan=" + cast.plan())).contains("href=\"" + late.replace("&", "&amp;") + "\"");
        assertThat(page(late)).contains("/commitments/" + commitment, "href=\"" + file.replace("&", "&amp;") + "\"");
        assertThat(page(file).lines()).hasSize(2);

        clock.set(Instant.parse("2024-08-01T09:00:00Z"));
        assertThat(page(late)).doesNotContain("/commitments/" + commitment);
        assertThat(page(file).lines()).hasSize(1);
    }

    @Test
    void theIdeasThatItCameFromAreNamedOnceTheirAnswerIsPublic() throws Exception {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        testIdeas.open(cast.plan());
        String answered = taken("نشر ميزانية كل جماعة", "ANSWERED");
        String decided = taken("فكرة لم يُنشر جوابها", "DECIDED");
        clock.set(Instant.parse("2025-10-15T09:00:00Z"));

        assertThat(page("/commitments/" + commitment + "?lang=fr"))
                .contains("href=\"/ideas/" + answered + "\"", "نشر ميزانية كل جماعة", "L’idée dont il est issu")
                .doesNotContain(decided);
        assertThat(page("/ideas/" + answered)).contains("نشر ميزانية كل جماعة");
    }

    /** As its answer says: the card of this commitment takes it up. */
    private String taken(String title, String state) {
        String idea = testIdeas.give(cast.plan(), title).idea().value();
        jdbc.update(
                "update idea set state = ?, title = ?, text = ?, disposition = 'TAKEN', reason_ar = 'سبب', card = ?"
                        + " where id = ?",
                state,
                title,
                TestIdeas.TEXT,
                commitments.get(commitment).card().value(),
                idea);
        return idea;
    }

    @Test
    void aFileThatIsTooLargeIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        String page = mvc.perform(multipart("/commitments/" + commitment + "/evidence?lang=fr")
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[8_000_000]))
                        .param("milestone", "2")
                        .param("madeOn", "2025-10-01")
                        .with(user(cast.lead().value()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("id=\"file-error\"", "5\u00a0Mo", "2025-10-01", "value=\"2\" selected");
    }

    @Test
    void theLeadSaysWhatEachMilestoneCountsAndWhy() throws Exception {
        assertThat(weigh(cast.otherLead(), "3", "سبب").getStatus()).isEqualTo(403);
        MockHttpServletResponse refused = weigh(cast.lead(), "101", " ");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"weight2-error\"", "id=\"weightReason-error\"", "value=\"101\"");
        assertThat(weigh(cast.lead(), "1", "سبب").getStatus())
                .as("nothing changes")
                .isEqualTo(422);

        assertThat(weigh(cast.lead(), "3", "التكوين هو الأهم").getStatus()).isEqualTo(302);

        assertThat(commitments.milestones(commitment).get(1).weight()).isEqualTo(3);
        assertThat(page("/commitments/" + commitment + "?lang=en")).contains("weight 75%", "weight 25%");
        assertThat(timeline.of(commitment.value()))
                .extracting(entry -> entry.kind() + " " + entry.facts().get("reason"))
                .contains("MilestonesWeighed التكوين هو الأهم");
    }

    private MockHttpServletResponse weigh(PersonId by, String second, String reason) throws Exception {
        return mvc.perform(post("/commitments/" + commitment + "/weights")
                        .param("weight1", "1")
                        .param("weight2", second)
                        .param("weightReason", reason)
                        .with(user(by.value()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void theListCanBeTakenAlongAsATable() throws Exception {
        mvc.perform(get("/commitments.csv?lang=en&plan=" + cast.plan()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.containsString("attachment")));
    }

    @Test
    void aFileIsAddedByTheLeadAndKeptFromThePublicUntilTheReportIsPublished() throws Exception {
        mvc.perform(multipart("/commitments/" + commitment + "/evidence")
                        .file(new MockMultipartFile("file", "a.pdf", "text/html", PDF))
                        .param("milestone", "1")
                        .param("madeOn", "2025-10-01")
                        .with(user(cast.lead().value()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        Evidence kept = reports.evidence(commitment).get(0);
        String address = "/commitments/" + commitment + "/evidence/" + kept.fileKey();
        mvc.perform(get(address)).andExpect(status().isNotFound());
        mvc.perform(get(address).with(user(cast.lead().value())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andExpect(header().string("Content-Type", "application/pdf"));
    }

    @Test
    void whatPretendsToBeAPictureIsRefusedAndAnotherLeadToo() throws Exception {
        mvc.perform(multipart("/commitments/" + commitment + "/evidence")
                        .file(new MockMultipartFile("file", "a.png", "image/png", PDF))
                        .param("milestone", "1")
                        .param("madeOn", "2025-10-01")
                        .with(user(cast.lead().value()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(multipart("/commitments/" + commitment + "/evidence")
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", PDF))
                        .param("milestone", "1")
                        .param("madeOn", "2025-10-01")
                        .with(user(cast.otherLead().value()))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void theCoordinatorBeginsAReviewThatEverybodyCanFollow() throws Exception {
        mvc.perform(post("/reviews")
                        .param("plan", cast.plan().value())
                        .param("kind", "assessment")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/reviews/" + cast.plan() + "-assessment?lang=fr")).contains("Auto-évaluation");
        mvc.perform(post("/reviews/" + cast.plan() + "-assessment/comments")
                        .param("text", "trop tôt")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
