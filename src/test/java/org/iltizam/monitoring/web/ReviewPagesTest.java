package org.iltizam.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IltizamTest
class ReviewPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments adopted;

    @Autowired
    PlanReviews reviews;

    @Autowired
    WritingReviews writing;

    @Autowired
    List<PhaseLedger> ledgers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private ReviewId review;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-02-03T09:00:00Z"));
        cast = stage.gather();
        adopted.adopted(cast, 1);
        review = reviews.ask(ReviewId.assessment(cast.plan()), cast.coordinator())
                .orThrow();
        writing.draft(review, new LocalizedText("خلاصة", "Synthèse", null), List.of(), cast.coordinator())
                .orThrow();
        writing.open(review);
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void aCommentIsReadWhateverSignsCameWithIt() throws Exception {
        send("Plus\u0000 vite\u202E", "Am\u0000al", "aaaa").andExpect(status().is3xxRedirection());

        assertThat(page("")).contains("Plus vite", "Amal");
    }

    @Test
    void theSameFormSentTwiceIsOneComment() throws Exception {
        String first = receipt(send("Plus vite", "Amal", "bbbb"));
        assertThat(receipt(send("Plus vite", "Amal", "bbbb"))).isEqualTo(first);
        assertThat(receipt(send("Plus vite", "Amal", "cccc"))).isNotEqualTo(first);
        assertThat(count()).isEqualTo(2);

        clock.set(clock.instant().plus(Duration.ofDays(30)));
        assertThat(receipt(send("Plus vite", "Amal", "bbbb")))
                .as("its answer came too late for the sender")
                .isEqualTo(first);
        send("Trop tard", "Amal", "dddd").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theReceiptShowsTheCommentItWasGivenFor() throws Exception {
        String receipt = receipt(send("Celle-ci", "Amal", "eeee"));
        send("Celle-là", "Driss", "ffff");

        assertThat(page("?receipt=" + receipt)).contains("Celle-ci").doesNotContain("Celle-là");
        mvc.perform(get("/reviews/" + review + "?receipt=ABCD")).andExpect(status().isNotFound());
    }

    @Test
    void aCommentIsFoundHoweverManyCame() throws Exception {
        jdbc.update(
                "insert into review_voice (review, receipt, text, at)"
                        + " select ?, 'R' || n || ?, 'spam ' || n, now() from generate_series(1, 600) n",
                review.value(),
                review.value());
        send("Une vraie remarque", "Amal", "gggg");

        assertThat(page("")).contains("Une vraie remarque");
        assertThat(count()).isEqualTo(601);
        assertThat(page("").split("class=\"remark\"", -1)).hasSizeLessThan(60);
        String earlier = page("").replaceAll("(?s).*href=\"/reviews/[^\"?]+(\\?before=\\d+)[^\"]*\".*", "$1");
        assertThat(page(earlier)).contains("spam 550").doesNotContain("Une vraie remarque");
    }

    @Test
    void aConnectionThatSendsVeryManyIsAskedToWait() throws Exception {
        for (int i = 0; i < 60; i++) {
            sendFrom("203.0.113.77", "n° " + i, "Amal", "k" + i).andExpect(status().is3xxRedirection());
        }
        String page = sendFrom("203.0.113.77", "encore une", "Amal", "k60")
                .andExpect(status().isTooManyRequests())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("encore une", "Amal", "Patientez quelques minutes");
        send("d’ailleurs", "Amal", "k61").andExpect(status().is3xxRedirection());
    }

    private ResultActions send(String text, String author, String key) throws Exception {
        return sendFrom("198.51.100.9", text, author, key);
    }

    private ResultActions sendFrom(String address, String text, String author, String key) throws Exception {
        return mvc.perform(post("/reviews/" + review + "/comments?lang=fr")
                .param("author", author)
                .param("text", text)
                .param("key", key + "-0123456789abcdef")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .with(csrf()));
    }

    private static String receipt(ResultActions sent) throws Exception {
        sent.andExpect(status().is3xxRedirection());
        String address = Objects.requireNonNull(sent.andReturn().getResponse().getRedirectedUrl());
        return address.replaceAll(".*receipt=([A-Z0-9-]+).*", "$1");
    }

    private long count() {
        return ledgers.stream()
                .flatMap(ledger -> ledger.counts(cast.plan()).stream())
                .filter(count -> count.key().equals("assessmentComments"))
                .mapToLong(PhaseCount::count)
                .sum();
    }

    private String page(String query) throws Exception {
        return mvc.perform(get("/reviews/" + review + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
