package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
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

/** What whoever opens a task sees first, and when it was saved. */
@IltizamTest
class BesideTheFormTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    Drafts drafts;

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
