package org.iltizam.idea.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iltizam.IltizamTest;
import org.iltizam.TestIdeas;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.NewIdea;
import org.iltizam.idea.Receipt;
import org.iltizam.idea.ReceivingIdeas;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What anybody can send to the public forms, and what comes of it. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivingIdeasTest {

    private static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]{32})\"");
    private static final Pattern CODE = Pattern.compile("id=\"receipt-code\">([0-9A-Z-]{14})<");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    Ideas ideas;

    @Autowired
    ReceivingIdeas receiving;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private org.iltizam.TestCommittee.Cast cast;

    @BeforeEach
    void theCollectionIsOpen() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
    }

    @AfterAll
    void nothingIsLeftRunning() {
        stage.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void anybodyGivesAnIdeaAndFollowsItByItsReceipt(String language) throws Exception {
        String form = text(get("/ideas/new").param("plan", plan()).param("lang", language));
        String given = text(send(key(form), "ميزانية مفتوحة", TestIdeas.TEXT).param("lang", language));
        String code = group(CODE, given);

        mvc.perform(post("/ideas/receipt")
                        .param("code", code)
                        .param("lang", language)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ميزانية مفتوحة")));
        assertThat(text(get("/ideas").param("plan", plan()).param("lang", language)))
                .as("not public before a moderator has seen it")
                .doesNotContain("ميزانية مفتوحة");
        mvc.perform(get("/ideas/" + plan() + "-i1")).andExpect(status().isNotFound());
    }

    @Test
    void eachFigureOfWhatIsPublicLeadsToItsIdeas() throws Exception {
        testIdeas.give(cast.plan(), "ميزانية مفتوحة");
        testIdeas.give(cast.plan(), "طلبات العروض");
        jdbc.sql(
                        "update idea set state = case number when 1 then 'ANSWERED' else 'PUBLISHED' end, text = :text,"
                                + " title = case number when 1 then 'ميزانية مفتوحة' else 'طلبات العروض' end where plan = :plan")
                .param("text", TestIdeas.TEXT)
                .param("plan", plan())
                .update();
        String list = text(get("/ideas").param("plan", plan()));
        String answered = "/ideas?plan=" + plan() + "&amp;state=ANSWERED#ideas";
        assertThat(list).contains("ميزانية مفتوحة", "طلبات العروض", answered, "/ideas?plan=" + plan() + "#ideas");
        assertThat(text(get("/ideas").param("plan", plan()).param("state", "ANSWERED")))
                .contains("ميزانية مفتوحة")
                .doesNotContain("طلبات العروض");
    }

    @Test
    void whatAnAuthorIsToEditDoesNotWaitForTheModerator() throws Exception {
        testIdeas.give(cast.plan(), "ميزانية مفتوحة");
        testIdeas.give(cast.plan(), "طلبات العروض");
        jdbc.sql("update idea set state = 'EDIT_ASKED' where plan = :plan and number = 1")
                .param("plan", plan())
                .update();

        assertThat(text(get("/ideas")
                        .param("plan", plan())
                        .with(user(cast.coordinator().value()))))
                .contains("kind=ideaModeration.moderateIdea&amp;plan=" + plan() + "\">1</a>")
                .contains("<dt>تنتظر تعديلا من صاحبها</dt><dd><a href=\"/ideas?plan=" + plan()
                        + "&amp;state=EDIT_ASKED#ideas\">1</a>");
    }

    @Test
    void theCoordinatorAloneIsLedToWhatIsNotPublicAndEverybodyToWhyItIsNot() throws Exception {
        testIdeas.give(cast.plan(), "ميزانية مفتوحة");
        jdbc.sql("update idea set state = 'DECLINED', declined = 'ADVERTISING' where plan = :plan")
                .param("plan", plan())
                .update();
        String mark = "فكرة لا يُعرض نصها";
        String declined = "/ideas?plan=" + plan() + "&amp;state=DECLINED#ideas";

        assertThat(text(get("/ideas").param("plan", plan())))
                .contains("href=\"#declined\"", "id=\"declined\"")
                .doesNotContain(declined);
        for (String state : List.of("DECLINED", "ALL")) {
            assertThat(text(get("/ideas").param("plan", plan()).param("state", state)))
                    .doesNotContain(mark);
            assertThat(text(get("/ideas")
                            .param("plan", plan())
                            .param("state", state)
                            .with(user(cast.coordinator().value()))))
                    .contains(mark, declined);
        }
        assertThat(text(get("/ideas/desk")
                        .param("plan", plan())
                        .with(user(cast.coordinator().value()))))
                .contains(declined);
    }

    @Test
    void theSameFormSentTwiceIsOneIdeaWithOneReceipt() throws Exception {
        String key = key(text(get("/ideas/new").param("plan", plan())));

        String first = group(CODE, text(send(key, "ميزانية مفتوحة", TestIdeas.TEXT)));
        String second = group(CODE, text(send(key, "ميزانية مفتوحة", TestIdeas.TEXT)));

        assertThat(second).isEqualTo(first);
        assertThat(ideas.counts(cast.plan()).received()).isEqualTo(1);
        mvc.perform(send(key, "نص آخر", TestIdeas.TEXT)).andExpect(status().isUnprocessableEntity());
        assertThat(ideas.counts(cast.plan()).received()).isEqualTo(1);
    }

    @Test
    void whatWasGivenInTimeHasItsReceiptWhenItIsSentAgainLate() throws Exception {
        String key = key(text(get("/ideas/new").param("plan", plan())));
        String first = group(CODE, text(send(key, "ميزانية مفتوحة", TestIdeas.TEXT)));
        clock.set(Instant.parse("2024-04-01T00:10:00Z"));

        assertThat(group(CODE, text(send(key, "ميزانية مفتوحة", TestIdeas.TEXT))))
                .isEqualTo(first);
        mvc.perform(send(UUID.randomUUID().toString(), "فكرة أخرى", TestIdeas.TEXT))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theSameFormSentEightTimesAtOnceIsOneIdea() throws Exception {
        NewIdea idea = TestIdeas.idea(cast.plan(), "ميزانية مفتوحة");
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            Callable<Outcome<Receipt>> send = () -> receiving.receive(idea);
            List<Future<Outcome<Receipt>>> answers = senders.invokeAll(Collections.nCopies(8, send));
            Receipt first = answers.get(0).get().orThrow();
            for (Future<Outcome<Receipt>> answer : answers) {
                assertThat(answer.get().orThrow()).isEqualTo(first);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(ideas.counts(cast.plan()).received()).isEqualTo(1);
    }

    @Test
    void manyAtOnceGetNumbersOfTheirOwn() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> sends = Stream.generate(() -> TestIdeas.idea(cast.plan(), "فكرة"))
                    .limit(18)
                    .map(idea -> (Callable<Integer>)
                            () -> receiving.receive(idea).orThrow().idea().number())
                    .toList();
            assertThat(senders.invokeAll(sends).stream()
                            .map(GivingIdeasTest::value)
                            .toList())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.iterate(1, n -> n + 1).limit(18).toList());
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        String form = text(get("/ideas/new").param("plan", plan()));
        mvc.perform(send(key(form), "", "قصير").param("senderEmail", "nobody"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("title-error")))
                .andExpect(content().string(containsString("text-error")))
                .andExpect(content().string(containsString("senderEmail-error")))
                .andExpect(content().string(containsString("قصير")));
        assertThat(ideas.counts(cast.plan()).received()).isZero();
    }

    /** Whoever sends the form proves nothing about the address: the mail has no words of theirs. */
    @Test
    void nobodySendsWordsOfTheirOwnToSomebodyElse() throws Exception {
        String form = text(get("/ideas/new").param("plan", plan()).param("lang", "en"));
        String victim = java.util.UUID.randomUUID() + "@example.org";
        text(send(key(form), "Your file is blocked", "https://evil.example " + TestIdeas.TEXT)
                .param("senderEmail", victim));
        assertThat(jdbc.sql("select concat(subject, summary, text_body, html_body) from mail where to_address = :to")
                        .param("to", victim)
                        .query(String.class)
                        .single())
                .contains("فكرتكم")
                .doesNotContain("evil.example", "blocked");
    }

    @Test
    void nobodyIsAskedWhoTheyAre() throws Exception {
        assertThat(text(get("/ideas/new").param("plan", plan())))
                .contains("senderEmail")
                .doesNotContain("Name\"");
    }

    @Test
    void nothingAtAllIsRefused() throws Exception {
        mvc.perform(post("/ideas").param("plan", plan()).with(csrf())).andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/ideas/receipt").with(csrf())).andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/ideas/receipt/edit").with(csrf())).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aMegabyteIsRefusedAtItsField() throws Exception {
        mvc.perform(send(UUID.randomUUID().toString(), "عنوان", "ا".repeat(1_000_000)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("text-error")));
        mvc.perform(post("/ideas/receipt").param("code", "A".repeat(1_000_000)).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(ideas.counts(cast.plan()).received()).isZero();
    }

    @Test
    void scriptsAreShownAsTheTextTheyAre() throws Exception {
        String given = text(send(UUID.randomUUID().toString(), HOSTILE, HOSTILE + TestIdeas.TEXT));
        mvc.perform(post("/ideas/receipt").param("code", group(CODE, given)).with(csrf()))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;")));
        mvc.perform(send(UUID.randomUUID().toString(), "", HOSTILE))
                .andExpect(content().string(not(containsString("<script>alert"))));
        mvc.perform(get("/ideas").param("plan", plan()).param("q", HOSTILE).param("before", HOSTILE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aForgedOrMissingTokenIsRefused() throws Exception {
        MockHttpServletRequestBuilder bare = post("/ideas")
                .param("plan", plan())
                .param("key", UUID.randomUUID().toString())
                .param("title", "عنوان")
                .param("text", TestIdeas.TEXT);
        mvc.perform(bare).andExpect(status().isForbidden());
        mvc.perform(bare.with(csrf().useInvalidToken())).andExpect(status().isForbidden());
        assertThat(ideas.counts(cast.plan()).received()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nap9-i1", "nap9-1", "' or 1=1 --", "nap9-i99999999999999", "%00", "i1"})
    void foreignIdsAreNotFound(String id) throws Exception {
        int status =
                mvc.perform(get("/ideas/{id}", id)).andReturn().getResponse().getStatus();
        assertThat(status).isIn(400, 404);
        mvc.perform(post("/ideas").param("plan", id).param("key", "x").with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void outsideOfTheCollectionNobodyCanGiveAnIdea() throws Exception {
        clock.set(Instant.parse("2024-04-01T00:30:00Z"));
        mvc.perform(send(UUID.randomUUID().toString(), "عنوان", TestIdeas.TEXT))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get("/ideas/new").param("plan", plan()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"key\""))));
        assertThat(ideas.counts(cast.plan()).received()).isZero();
    }

    @Test
    void aFloodFromOneConnectionIsSlowedDown() throws Exception {
        MockHttpServletRequestBuilder empty = post("/ideas")
                .param("plan", plan())
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("203.0.113.7");
                    return request;
                });
        for (int i = 0; i < 60; i++) {
            mvc.perform(empty).andExpect(status().isUnprocessableEntity());
        }
        mvc.perform(empty).andExpect(status().isTooManyRequests());
        clock.moveTo(clock.instant().plusSeconds(60));
        mvc.perform(empty).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theCoordinatorEntersAnIdeaThatCameOnPaperOnADayOfTheCollection() throws Exception {
        clock.set(Instant.parse("2024-04-02T09:00:00Z"));
        MockHttpServletRequestBuilder paper = post("/ideas/desk")
                .param("plan", plan())
                .param("key", UUID.randomUUID().toString())
                .param("language", "ar")
                .param("title", "فكرة على الورق")
                .param("text", TestIdeas.TEXT)
                .param("origin", "PAPER")
                .with(csrf())
                .with(user(cast.coordinator().value()));
        mvc.perform(paper).andExpect(status().isUnprocessableEntity());
        mvc.perform(paper.param("receivedOn", "2024-03-29")).andExpect(status().isCreated());

        assertThat(ideas.find(org.iltizam.shared.IdeaId.of(cast.plan(), 1))
                        .orElseThrow()
                        .receivedOn())
                .isEqualTo("2024-03-29");
        Outcome<Receipt> tooLate = receiving.receive(new NewIdea(
                UUID.randomUUID().toString(),
                cast.plan(),
                org.iltizam.idea.Origin.PAPER,
                org.iltizam.shared.Language.AR,
                null,
                "عنوان",
                TestIdeas.TEXT,
                null,
                java.time.LocalDate.of(2024, 4, 1),
                cast.coordinator()));
        assertThat(tooLate.refusals()).extracting(Refusal::code).containsExactly("ideasClosedThen");
    }

    private MockHttpServletRequestBuilder send(String key, String title, String text) {
        return post("/ideas")
                .param("plan", plan())
                .param("key", key)
                .param("language", "ar")
                .param("title", title)
                .param("text", text)
                .with(csrf());
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String key(String form) {
        return group(KEY, form);
    }

    private static String group(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private static <T> T value(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String plan() {
        return cast.plan().value();
    }
}
