package org.iltizam.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.AmendingCommitments;
import org.iltizam.commitment.Commitments;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The coordinator names another lead of an adopted commitment. */
@IltizamTest
class CommitmentLeadPageTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    TestCommitments adopted;

    @Autowired
    Commitments commitments;

    @Autowired
    AmendingCommitments amending;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    private Cast cast;
    private CommitmentId commitment;

    @BeforeEach
    void adopt() {
        clock.set(Instant.parse("2024-10-15T09:00:00Z"));
        cast = committee.gather();
        commitment = adopted.adopted(cast, 3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageShowsWhoItIsTakesAnotherAndTellsTheRecord(Language language) throws Exception {
        assertThat(page(cast.coordinator(), "/commitments/" + commitment, language))
                .contains("href=\"/commitments/" + commitment + "/lead\"");
        assertThat(page(cast.lead(), "/commitments/" + commitment, language)).doesNotContain("/lead\"");
        assertThat(page(cast.coordinator(), address(), language))
                .contains(
                        "<option value=\"" + cast.lead() + "\" selected>",
                        "<option value=\"" + cast.deputy() + "\" selected>",
                        "<option value=\"" + cast.otherLead() + "\">")
                .doesNotContain("<option value=\"" + cast.head(), "card.act");

        assertThat(post(cast.coordinator(), form(cast.otherLead(), cast.deputy()))
                        .getRedirectedUrl())
                .isEqualTo(address());

        assertThat(commitments.get(commitment).lead()).isEqualTo(cast.otherLead());
        assertThat(page(cast.coordinator(), address(), language))
                .contains("غادر &lt;المؤسسة&gt;", "<option value=\"" + cast.otherLead() + "\" selected>")
                .doesNotContain("record.");
    }

    @Test
    void theRightsOfTheLeadGoWithIt() throws Exception {
        assertThat(page(cast.otherLead(), "/commitments/" + commitment, Language.AR))
                .doesNotContain("/evidence\"");

        post(cast.coordinator(), form(cast.otherLead(), null));

        assertThat(page(cast.otherLead(), "/commitments/" + commitment, Language.AR))
                .contains("/evidence\"");
        assertThat(page(cast.lead(), "/commitments/" + commitment, Language.AR)).doesNotContain("/evidence\"");
        assertThat(page(cast.deputy(), "/commitments/" + commitment, Language.AR))
                .doesNotContain("/evidence\"");
    }

    @Test
    void aRefusalStandsAtItsFieldAndTheSecondOfTwoGetsTheClearPage() throws Exception {
        Map<String, String> late = form(cast.deputy(), null);
        MockHttpServletResponse same = post(cast.coordinator(), form(cast.lead(), cast.deputy()));
        assertThat(same.getStatus()).isEqualTo(422);
        assertThat(same.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"lead-error\"", "غادر &lt;المؤسسة&gt;");
        Map<String, String> silent = form(cast.otherLead(), cast.deputy());
        silent.put("leadReason", " ");
        assertThat(post(cast.coordinator(), silent).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"leadReason-error\"", "<option value=\"" + cast.otherLead() + "\" selected>");
        post(cast.coordinator(), form(cast.otherLead(), cast.deputy()));

        MockHttpServletResponse second = post(cast.coordinator(), late);

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("غادر &lt;المؤسسة&gt;", "deputy ع");
        assertThat(commitments.get(commitment).lead()).isEqualTo(cast.otherLead());
    }

    @Test
    void aWithdrawnCommitmentGetsNoNewLead() throws Exception {
        amending.withdraw(commitment, "سُحب", new MeetingId(cast.plan() + "-m1"), cast.coordinator());

        assertThat(page(cast.coordinator(), "/commitments/" + commitment, Language.AR))
                .doesNotContain("/lead\"");
        assertThat(get(cast.coordinator(), address()).getRedirectedUrl()).isEqualTo("/commitments/" + commitment);
        assertThat(post(cast.coordinator(), form(cast.otherLead(), null)).getStatus())
                .isEqualTo(409);
        assertThat(get(cast.coordinator(), "/commitments/" + cast.plan() + "-c99/lead")
                        .getStatus())
                .isEqualTo(404);
    }

    private String address() {
        return "/commitments/" + commitment + "/lead";
    }

    private Map<String, String> form(PersonId lead, PersonId deputy) {
        return LeadForm.of(commitments.get(commitment).leadership(), lead, deputy);
    }

    private MockHttpServletResponse post(PersonId by, Map<String, String> typed) throws Exception {
        return new LeadForm(mvc).post(by, address(), typed);
    }

    private MockHttpServletResponse get(PersonId by, String address) throws Exception {
        return new LeadForm(mvc).get(by, address);
    }

    private String page(PersonId by, String address, Language language) throws Exception {
        return new LeadForm(mvc).page(by, address, language);
    }
}
