package org.iltizam.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.AdoptingCards;
import org.iltizam.commitment.AdoptingCards.Adoption;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitments;
import org.iltizam.inbox.KeepingDrafts;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** On the page of a card the coordinator names another project lead, or another deputy. */
@IltizamTest
class LeadPageTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    ReadyCards ready;

    @Autowired
    AdoptingCards adopting;

    @Autowired
    Commitments commitments;

    @Autowired
    KeepingDrafts drafts;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    private Cast cast;
    private CardId card;

    @BeforeEach
    void aProposal() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        card = committee.proposal(cast, 14, cast.lead());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFormShowsWhoLeadsTodayAndTheRecordTellsOfTheChange(Language language) throws Exception {
        PersonId elsewhere = committee.person(cast, "elsewhere", null, Role.PROJECT_LEAD);
        String form = page(cast.coordinator(), language);
        assertThat(form)
                .contains(
                        "action=\"/cards/" + card + "/lead\"",
                        "<option value=\"" + cast.lead() + "\" selected>",
                        "<option value=\"" + cast.deputy() + "\" selected>",
                        "<option value=\"" + cast.otherLead() + "\">")
                .doesNotContain("<option value=\"" + elsewhere, "<option value=\"" + cast.head())
                .doesNotContain("card.act.lead");

        assertThat(post(cast.coordinator(), form(cast.otherLead(), null)).getStatus())
                .isEqualTo(302);

        assertThat(cards.get(card).lead()).isEqualTo(cast.otherLead());
        assertThat(cards.get(card).deputy()).isNull();
        assertThat(page(cast.lead(), language))
                .contains(
                        "غادر &lt;المؤسسة&gt;",
                        switch (language) {
                            case AR -> "إسناد رئاسة المشروع إلى";
                            case FR -> "conduite du projet confiée à";
                            case EN -> "project entrusted to";
                        })
                .contains(
                        switch (language) {
                            case AR -> "لم يعد لرئيس المشروع نائب";
                            case FR -> "plus de suppléant du chef de projet";
                            case EN -> "no deputy of the project lead any more";
                        });
    }

    @Test
    void aRefusalStandsAtItsFieldAndLosesNothingTyped() throws Exception {
        MockHttpServletResponse refused = post(cast.coordinator(), form(cast.lead(), cast.deputy()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"lead-error\"", "غادر &lt;المؤسسة&gt;");

        refused = post(cast.coordinator(), form(cast.otherLead(), cast.otherLead()));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"deputy-error\"", "<option value=\"" + cast.otherLead() + "\" selected>")
                .doesNotContain("id=\"lead-error\"");

        Map<String, String> long_ = form(cast.otherLead(), cast.deputy());
        long_.put("leadReason", "س".repeat(2001));
        assertThat(post(cast.coordinator(), long_).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"leadReason-error\"", "س".repeat(2001));
        assertThat(cards.get(card).lead()).isEqualTo(cast.lead());
    }

    @Test
    void whoeverComesSecondGetsTheClearPageWithWhatWasTyped() throws Exception {
        Map<String, String> mine = form(cast.otherLead(), cast.deputy());
        assertThat(post(cast.coordinator(), form(cast.deputy(), null)).getStatus())
                .isEqualTo(302);

        MockHttpServletResponse late = post(cast.coordinator(), mine);

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8))
                .contains("غادر &lt;المؤسسة&gt;", "lead2 ع")
                .doesNotContain("leadBefore");
        assertThat(cards.get(card).lead()).isEqualTo(cast.deputy());
    }

    @Test
    void theNewLeadGoesOnWithTheDraftOfTheFormerOne() throws Exception {
        WorkItem item = items.openFor(card.value()).get(0);
        drafts.keep(item, Map.of("problem", "ما كتبه السابق"), 0, cast.lead()).orThrow();

        post(cast.coordinator(), form(cast.otherLead(), cast.deputy()));

        assertThat(get(cast.otherLead(), "/work/" + item.id()).getContentAsString(StandardCharsets.UTF_8))
                .contains("ما كتبه السابق");
    }

    @Test
    void nobodyButTheCoordinatorNamesALead() throws Exception {
        assertThat(page(cast.lead(), Language.AR)).doesNotContain("/lead\"");
        for (PersonId other : List.of(cast.lead(), cast.otherLead(), cast.deputy(), cast.head())) {
            assertThat(post(other, form(cast.otherLead(), null)).getStatus()).isEqualTo(403);
        }
        assertThat(cards.get(card).lead()).isEqualTo(cast.lead());
    }

    @Test
    void aLeadIsNamedUntilTheCardIsAdoptedAndGoesWithItIntoThePlan() throws Exception {
        card = ready.ready(cast, 15, cast.lead());
        assertThat(page(cast.coordinator(), Language.AR))
                .contains("action=\"/cards/" + card + "/lead\"")
                .doesNotContain("/pause\"", "/meeting\"");

        assertThat(post(cast.coordinator(), form(cast.otherLead(), cast.deputy()))
                        .getStatus())
                .isEqualTo(302);
        adopting.adopt(
                        cast.plan(),
                        List.of(new Adoption(card, 1, LocalizedText.arabic("الشفافية"))),
                        cast.coordinator())
                .orThrow();

        assertThat(commitments.ofCard(card).orElseThrow().lead()).isEqualTo(cast.otherLead());
        assertThat(page(cast.coordinator(), Language.AR)).doesNotContain("/lead\"");
        assertThat(post(cast.coordinator(), form(cast.lead(), cast.deputy())).getStatus())
                .isEqualTo(409);
    }

    private Map<String, String> form(PersonId lead, PersonId deputy) {
        return LeadForm.of(cards.get(card).leadership(), lead, deputy);
    }

    private MockHttpServletResponse post(PersonId by, Map<String, String> typed) throws Exception {
        return new LeadForm(mvc).post(by, "/cards/" + card + "/lead", typed);
    }

    private MockHttpServletResponse get(PersonId by, String address) throws Exception {
        return new LeadForm(mvc).get(by, address);
    }

    private String page(PersonId by, Language language) throws Exception {
        return new LeadForm(mvc).page(by, "/cards/" + card, language);
    }
}
