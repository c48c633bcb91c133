package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody answered is there to be read again on the page of the task that is done. */
@IltizamTest
class SentAnswerTest {

    private static final String REVIEW = "reviewCard";
    private static final String DECIDE = "decideNextStep";
    private static final Map<String, Object> NO_REMARKS = Map.of("noRemarks", true);
    private static final String REMARK = "يرجى توضيح الآجال";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    DraftRetention retention;

    @Autowired
    MovableClock clock;

    Cast cast;

    @BeforeEach
    void aPlan() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void whoeverAnsweredReadsItUnderTheLabelsOfTheFormAndNobodyElseDoes() throws Exception {
        CardId card = stage.reviewed(cast);
        WorkItem review = stage.open(card.value(), REVIEW).get(0);
        PersonId seat = Objects.requireNonNull(review.assignee());

        stage.done(
                card.value(), seat, REVIEW, Map.of("comments", List.of(Map.of("field", "solution", "text", REMARK))));

        assertThat(sent(review, seat, "fr"))
                .contains("Ce que vous avez envoyé", "Solution proposée", REMARK)
                .doesNotContain(">solution<");
        assertThat(sent(review, seat, "ar")).contains("ما أرسلتموه", REMARK);
        for (PersonId other : List.of(cast.coordinator(), cast.lead())) {
            assertThat(page(review, other, "fr")).doesNotContain("Ce que vous avez envoyé");
        }
    }

    @Test
    void aBoxThatWasTickedIsSaid() throws Exception {
        CardId card = stage.reviewed(cast);
        WorkItem review = stage.open(card.value(), REVIEW).get(0);
        PersonId seat = Objects.requireNonNull(review.assignee());

        stage.done(card.value(), seat, REVIEW, NO_REMARKS);

        assertThat(sent(review, seat, "fr")).contains("aucun commentaire", ">Oui<");
    }

    @Test
    void aDayIsWrittenAsPeopleWriteIt() throws Exception {
        CardId card = committee.proposal(cast, 1, cast.lead());
        WorkItem draft = stage.open(card.value(), "submitDraft").get(0);
        Map<String, Object> answer = new HashMap<>(TestCommittee.draft("التزام"));
        answer.put("activities", List.of(Map.of("title", "نشاط", "start", "2024-09-01", "end", "2024-10-31")));

        stage.done(card.value(), cast.lead(), "submitDraft", answer);

        assertThat(sent(draft, cast.lead(), "fr"))
                .contains(">1er septembre 2024<", ">31 octobre 2024<")
                .doesNotContain("2024-09-01");
    }

    @Test
    void whatWasChosenFromAListThatHasChangedSinceIsCalledByItsName() throws Exception {
        CardId first = decided(stage.reviewed(cast));
        CardId second = committee.proposal(cast, 2, cast.lead());
        stage.done(second.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام ثان"));
        decided(second);
        WorkItem decision = stage.open(first.value(), DECIDE).get(0);
        String title = stage.open(second.value(), DECIDE).get(0).subjectTitle().ar();

        stage.done(
                first.value(),
                cast.coordinator(),
                DECIDE,
                Map.of(
                        "nextStep", "PROPOSE_MERGE",
                        "reason", "موضوع واحد",
                        "mergeWith", List.of(second.value()),
                        "mergeTitleAr", "التزام مدمج"));

        assertThat(sent(decision, cast.coordinator(), "ar"))
                .contains(title, "التزام مدمج")
                .doesNotContain(">" + second.value() + "<", ">PROPOSE_MERGE<");
    }

    @Test
    void itStaysForAWhileAndNotForEver() throws Exception {
        CardId card = stage.reviewed(cast);
        WorkItem review = stage.open(card.value(), REVIEW).get(0);
        PersonId seat = Objects.requireNonNull(review.assignee());
        stage.done(card.value(), seat, REVIEW, NO_REMARKS);

        clock.moveTo(clock.instant().plus(Duration.ofDays(89)));
        retention.erase();
        assertThat(page(review, seat, "en")).contains("What you sent");
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        retention.erase();
        assertThat(page(review, seat, "en")).doesNotContain("What you sent");
    }

    /** Every seat has answered; the coordinator is asked. */
    private CardId decided(CardId card) {
        cast.seats().forEach(seat -> stage.done(card.value(), cast.holder(seat), REVIEW, NO_REMARKS));
        return card;
    }

    private String sent(WorkItem item, PersonId reader, String language) throws Exception {
        String page = page(item, reader, language);
        assertThat(page).contains("class=\"work-before\"");
        return page.substring(page.indexOf("form-title"), page.indexOf("id=\"context\""));
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
}
