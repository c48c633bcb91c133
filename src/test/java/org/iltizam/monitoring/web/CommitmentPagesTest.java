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
import org.iltizam.monitoring.Evidence;
import org.iltizam.monitoring.Reports;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    void whatShouldBeDoneByNowIsOverdueThoughNobodyDeclaredIt() throws Exception {
        assertThat(page("/commitments/" + commitment + "?lang=en")).contains("Overdue");
        assertThat(page("/commitments?plan=" + cast.plan() + "&lang=en")).contains("1 milestone overdue");
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
