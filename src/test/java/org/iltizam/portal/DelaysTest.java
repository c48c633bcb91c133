package org.iltizam.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.PausingClock;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.ReviewId;
import org.iltizam.web.Dates;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a visitor reads of delays and stopped clocks, and what no visitor reads. */
@IltizamTest
class DelaysTest {

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestCommitments adopted;

    @Autowired
    PlanReviews reviews;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    PausingClock pausing;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Cast cast;
    CardId card;

    @BeforeEach
    void aDraftIsAsked() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        card = committee.proposal(cast, 17, cast.lead());
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutDelaysAndStopsThePageSaysSo(Language language) throws Exception {
        assertThat(visit(language))
                .contains("dir=\"" + language.direction() + "\"")
                .contains(texts.in(language).get("portal.delays.late.none"))
                .contains(texts.in(language).get("portal.delays.pauses.none"))
                .doesNotContain("portal.");
    }

    @Test
    void theFirstPageAndTheNavigationLeadThere() throws Exception {
        assertThat(page("/")).contains("<p><a href=\"/public/delays\">", "<li><a href=\"/public/delays\"");
    }

    @Test
    void aDelayIsPublicOnceTheLadderHasClimbedToItsEndAndNotBefore() throws Exception {
        Instant deadline = items.openFor(card.value()).get(0).hardAt();
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        stage.fire(drafting, "event_submitDraftReminder");
        assertThat(visit(Language.EN)).contains("No delay has been made public.");

        stage.climb(card.value());

        assertThat(visit(Language.EN))
                .contains(">17<", "Ministry", "Still not done")
                .contains(texts.in(Language.EN).get("task.cardDrafting.submitDraft.title"))
                .contains(day(deadline))
                .doesNotContain("No delay has been made public.");
    }

    @Test
    void whatWasDoneAfterwardsStaysListedWithTheDay() throws Exception {
        late();

        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("عنوان لم ينشر"));

        assertThat(visit(Language.EN))
                .contains("Done on " + day(clock.instant()))
                .doesNotContain("Still not done");
    }

    @Test
    void moreTimeDoesNotTakeThePublicNoteBack() throws Exception {
        Instant deadline = items.openFor(card.value()).get(0).hardAt();
        late();
        var draft = stage.open(card.value(), "submitDraft").get(0);

        items.extend(
                        draft.id(),
                        cast.coordinator(),
                        clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(30),
                        "مهلة")
                .orThrow();

        assertThat(visit(Language.EN)).contains("Still not done", day(deadline));
    }

    @Test
    void theDelayOfASeatIsListedUnderItsOwnBody() throws Exception {
        drafted();
        cast.government().values().forEach(this::reviews);
        stage.fire(stage.running("cardDrafting", card.value()), "event_reviewCardReminder");

        stage.climb(card.value());

        assertThat(visit(Language.EN))
                .contains(">17<", ">Association<", texts.in(Language.EN).get("portal.delays.seat"))
                .doesNotContain("Ministry");
    }

    @Test
    void theDelayOfTheCoordinatorsNamesTheirRoleAndStaysSoWhenTheWorkIsHandedOver() throws Exception {
        drafted();
        cast.government().values().forEach(this::reviews);
        cast.civilSociety().values().forEach(this::reviews);
        stage.fire(stage.running("cardDrafting", card.value()), "event_decideNextStepReminder");
        stage.climb(card.value());
        String role = ">" + texts.in(Language.EN).get("role.COORDINATOR") + "<";
        assertThat(visit(Language.EN)).contains(">17<", role).doesNotContain("Ministry");

        items.handOver(
                        stage.open(card.value(), "decideNextStep").get(0).id(),
                        cast.coordinator(),
                        cast.coordinator(),
                        "غياب")
                .orThrow();

        assertThat(visit(Language.EN)).contains(role).doesNotContain("Ministry");
    }

    @Test
    void theDelayOfAnAssessmentNamesTheCommitmentAndItsInstitution() throws Exception {
        clock.set(Instant.parse("2026-02-03T09:00:00Z"));
        adopted.adopted(cast, 23);
        ReviewId review =
                reviews.ask(ReviewId.refresh(cast.plan()), cast.coordinator()).orThrow();
        stage.fire(stage.running("planReview", review.value()), "event_assessCommitmentReminder");

        stage.climb(review.value());

        assertThat(visit(Language.EN))
                .contains(">23<", ">Ministry<", "href=\"/commitments/" + CommitmentId.of(cast.plan(), 23) + "\"");
    }

    @Test
    void aStoppedClockIsPublicWithItsReasonAndSoIsThatItWentOn() throws Exception {
        pausing.pause(card, cast.coordinator(), "تعديل <b>حكومي</b>").orThrow();
        assertThat(visit(Language.EN)).contains("تعديل &lt;b&gt;حكومي", "Still paused", ">17<", "Ministry");

        clock.moveTo(Instant.parse("2024-02-19T09:00:00Z"));
        pausing.resume(card, cast.coordinator(), "عين الوزير").orThrow();

        assertThat(visit(Language.EN))
                .contains("تعديل", day(Instant.parse("2024-02-05T09:00:00Z")), day(clock.instant()))
                .doesNotContain("Still paused");
    }

    @Test
    void theNumberOfACardLeadsThereWhoeverMayOpenIt() throws Exception {
        pausing.pause(card, cast.coordinator(), "تعديل حكومي").orThrow();
        String link = "href=\"/cards/" + card + "\"";

        assertThat(visit(Language.EN)).doesNotContain(link);
        assertThat(mvc.perform(get("/public/delays?plan=" + cast.plan())
                                .with(user(cast.lead().value())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(link);
    }

    @Test
    void theReasonOfAStopIsReadableInTheChainThatAnybodyTakesAway() throws Exception {
        pausing.pause(card, cast.coordinator(), "تعديل حكومي").orThrow();

        assertThat(page("/public/record.json?plan=" + cast.plan())).contains("تعديل حكومي");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOfTheCardButItsNumberAndInstitutionIsToldAndNobodyIsNamed(Language language) throws Exception {
        late();
        pausing.pause(card, cast.coordinator(), "تعديل حكومي").orThrow();
        LocalizedText title = cards.get(card).title();

        String told = visit(language);

        assertThat(told).contains(texts.in(language).get("portal.delays.now.OPEN"));
        for (Language each : Language.values()) {
            assertThat(told).doesNotContain(title.shownIn(each).text());
        }
        assertThat(told).doesNotContain(cast.lead().value(), cast.deputy().value(), card.value() + "\"", "/cards/");
    }

    @Test
    void bothListsArePagedAndCostTheSameStatementsForOneRowAndForAThousand() throws Exception {
        late();
        pausing.pause(card, cast.coordinator(), "تعديل حكومي").orThrow();
        int few = SqlCount.whenWarm(() -> visit(Language.EN)).size();

        jdbc.sql("""
                        insert into work_item (id, process, task, form, plan, subject, organisation, assignee, engine_task,
                            created_at, target_at, hard_at, state, public_at, late_since, late_organisation)
                        select id || '-' || n, process, task, form, plan, plan || '-' || (100 + n), organisation, assignee,
                            engine_task || '-' || n, created_at, target_at, hard_at, state,
                            public_at - n * interval '1 day', late_since, late_organisation
                        from work_item, generate_series(1, 1000) n where subject = :card and public_at is not null""").param("card", card.value()).update();

        List<String> many = SqlCount.whenWarm(() -> assertThat(visit(Language.EN))
                .contains(">17<", ">124<", "late=2")
                .doesNotContain(">125<"));
        assertThat(many).hasSize(few);
        assertThat(page("/public/delays?lang=en&plan=" + cast.plan() + "&late=2"))
                .contains(">125<", "late=1&amp;", "late=3&amp;")
                .doesNotContain(">124<");
        assertThat(page("/public/delays?lang=en&plan=" + cast.plan() + "&late=-5"))
                .contains(">124<");
        jdbc.sql("delete from work_item where plan = :plan and id like '%-%'")
                .param("plan", cast.plan().value())
                .update();
    }

    @Test
    void aPlanThatIsNotThereIsNotFound() throws Exception {
        assertThat(mvc.perform(get("/public/delays?plan=nowhere"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void drafted() {
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
    }

    private void reviews(PersonId member) {
        stage.done(card.value(), member, "reviewCard", Map.of("noRemarks", true));
    }

    private void late() {
        stage.fire(stage.running("cardDrafting", card.value()), "event_submitDraftReminder");
        stage.climb(card.value());
    }

    private static String day(Instant at) {
        return new Dates(Language.EN, ZoneId.of("Africa/Casablanca")).day(at);
    }

    private String visit(Language language) throws Exception {
        return page("/public/delays?lang=" + language.code() + "&plan=" + cast.plan());
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
