package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.IltizamTest;
import org.iltizam.RowsRead;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is kept of an unfinished answer, and for whom, also when nobody asks for the answer any more. */
@IltizamTest
class KeptDraftsTest {

    private static final String REVIEW = "reviewCard";
    private static final String TYPED = "ملاحظة لم ترسل بعد";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRetention retention;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RowsRead rows;

    @Autowired
    ObjectMapper json;

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
        jdbc.update(
                "delete from work_draft using work_item w where w.id = work_item and w.plan = ? and w.process = 'p'",
                cast.plan().value());
        jdbc.update(
                "delete from work_item where plan = ? and process = 'p'",
                cast.plan().value());
        stage.clear();
    }

    @Test
    void aRemarkThatWasNotSentWhenTheRoundClosedIsGivenBackToItsWriter() throws Exception {
        WorkItem review = withdrawnReview();
        PersonId writer = holder(review);

        assertThat(page(review, writer, "ar")).contains(TYPED, "id=\"kept\"").doesNotContain("answer-form");
        assertThat(page(review, writer, "fr")).contains(TYPED, "Ce que vous aviez écrit");
        for (PersonId other : List.of(cast.coordinator(), cast.lead(), cast.head())) {
            assertThat(page(review, other, "ar")).doesNotContain(TYPED);
        }
        keep(review, writer, Map.of()).andExpect(status().isGone());
    }

    @Test
    void whatWasGivenBackIsErasedInTimeAndWhatIsAskedForIsNot() throws Exception {
        WorkItem review = withdrawnReview();
        WorkItem open = draft(2);
        keep(open, cast.lead(), Map.of("titleAr", TYPED)).andExpect(status().isOk());

        clock.moveTo(clock.instant().plus(Duration.ofDays(89)));
        retention.erase();
        assertThat(drafts.find(review.id())).isPresent();
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        retention.erase();
        assertThat(drafts.find(review.id())).isEmpty();
        assertThat(drafts.find(open.id())).isPresent();
    }

    @Test
    void theSignsOfAnEscapeAreTextAndNulIsNone() throws Exception {
        WorkItem draft = draft();
        keep(draft, cast.lead(), Map.of("titleAr", "C:\\u0000 و\u0000نص")).andExpect(status().isOk());
        assertThat(drafts.find(draft.id()).orElseThrow().data()).isEqualTo(Map.of("titleAr", "C:\\u0000 ونص"));
    }

    @Test
    void onlyWhatTheFormHasIsKept() throws Exception {
        WorkItem draft = draft();
        Map<String, Object> row = Map.of("title", "نشاط", "start", "2024-09-01", "isAdmin", true);
        keep(
                        draft,
                        cast.lead(),
                        Map.of(
                                "titleAr",
                                "عنوان",
                                "isAdmin",
                                true,
                                "problem",
                                Map.of("a", 1),
                                "activities",
                                List.of(row)))
                .andExpect(status().isOk());
        assertThat(drafts.find(draft.id()).orElseThrow().data())
                .isEqualTo(Map.of(
                        "titleAr", "عنوان", "activities", List.of(Map.of("title", "نشاط", "start", "2024-09-01"))));
    }

    @Test
    void whatIsLargerThanAnyAnswerIsTurnedAway() throws Exception {
        WorkItem draft = draft();
        keep(draft, cast.lead(), Map.of("titleAr", "ا".repeat(6_000_000))).andExpect(status().isPayloadTooLarge());
        assertThat(drafts.find(draft.id())).isEmpty();
    }

    @Test
    void whoLooksForOldDraftsLooksAtDraftsNotAtAllWorkThatEverWas() {
        jdbc.update("""
                insert into work_item (id, process, task, form, plan, subject, assignee, engine_task,
                    created_at, target_at, hard_at, state, ended_at)
                select ? || n, 'p', 't', 'f', ?, 's', 'p', 'e', now(), now(), now(), 'DONE', now()
                from generate_series(1, 5000) n
                """, cast.plan().value(), cast.plan().value());
        jdbc.update(
                "insert into work_draft select id, '{}', 1, now(), 'p' from work_item where plan = ? and process = 'p'"
                        + " limit 1000",
                cast.plan().value());
        jdbc.execute("analyze work_item");
        jdbc.execute("analyze work_draft");
        long kept = jdbc.queryForObject("select count(*) from work_draft", Long.class);

        assertThat(rows.of("work_item", () -> drafts.eraseOver(Instant.EPOCH))).isLessThanOrEqualTo(kept);
    }

    /** One seat had typed, and not sent, when the round closed without it. */
    private WorkItem withdrawnReview() throws Exception {
        CardId card = stage.reviewed(cast);
        SeatId slow = cast.civilSociety().keySet().iterator().next();
        WorkItem review = stage.open(card.value(), REVIEW, slow);
        keep(review, cast.holder(slow), Map.of("comments", List.of(Map.of("field", "solution", "text", TYPED))))
                .andExpect(status().isOk());
        cast.seats().stream()
                .filter(seat -> !seat.equals(slow))
                .forEach(seat -> stage.done(card.value(), cast.holder(seat), REVIEW, Map.of("noRemarks", true)));
        stage.fire(stage.running("cardDrafting", card.value()), "event_roundDue");
        assertThat(stage.open(card.value(), REVIEW)).isEmpty();
        return review;
    }

    private WorkItem draft() {
        return draft(1);
    }

    private WorkItem draft(int number) {
        CardId card = committee.proposal(cast, number, cast.lead());
        return stage.open(card.value(), "submitDraft").get(0);
    }

    private static PersonId holder(WorkItem item) {
        return Objects.requireNonNull(item.assignee());
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

    private ResultActions keep(WorkItem item, PersonId by, Map<String, Object> data) throws Exception {
        return mvc.perform(put("/work/" + item.id() + "/draft")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("revision", 0, "data", data)))
                .with(user(by.value()))
                .with(csrf()));
    }
}
