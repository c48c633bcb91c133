package org.iltizam.idea.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.ModeratingIdeas;
import org.iltizam.idea.Redaction;
import org.iltizam.inbox.KeepingDrafts;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a moderator overlooked is taken out of a published idea, wherever it is read. */
@IltizamTest
class RedactingIdeasTest {

    private static final String PHONE = "0612345678";
    private static final String TITLE = "ميزانية مفتوحة";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    ModeratingIdeas moderating;

    @Autowired
    AnalysingIdeas analysing;

    @Autowired
    Ideas ideas;

    @Autowired
    KeepingDrafts keeping;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private IdeaId idea;

    @BeforeEach
    void publishedWithAPhoneNumberAndInAnalysis() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
        idea = testIdeas.give(cast.plan(), TITLE + " " + PHONE).idea();
        testIdeas.publish(idea, cast.coordinator());
        clock.set(Instant.parse("2024-04-02T09:00:00Z"));
        analysing.beginAll(cast.plan());
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTakenOutIsReadNowhereAnyMore(Language language) throws Exception {
        String lang = "lang=" + language.code();
        assertThat(page("/ideas/" + idea + "?" + lang)).contains(PHONE, "/ideas/" + idea + "/redaction");

        MockHttpServletResponse done =
                redact(Map.of("title", TITLE, "text", TestIdeas.TEXT, "redaction", "PERSONAL_DATA"));

        assertThat(done.getRedirectedUrl()).isEqualTo("/ideas/" + idea);
        for (String address : List.of(
                "/ideas/" + idea + "?" + lang,
                "/ideas?" + lang + "&plan=" + cast.plan(),
                "/ideas/desk?" + lang + "&plan=" + cast.plan(),
                "/work?" + lang + "&tab=all&q=" + idea,
                "/work/" + stage.open(idea.value(), "triageIdea").get(0).id() + "?" + lang)) {
            assertThat(page(address)).as(address).doesNotContain(PHONE, "idea.redact");
        }
        assertThat(page("/ideas/" + idea)).contains(TITLE);
        assertThat(ideas.listed(cast.plan(), PHONE, EnumSet.allOf(IdeaState.class), null, 10))
                .isEmpty();
        assertThat(ideas.get(idea).redaction()).isEqualTo(Redaction.PERSONAL_DATA);
        assertThat(timeline.of(idea.value())).extracting(RecordEntry::kind).contains("IdeaRedacted");
        assertThat(timeline.of(idea.value()).toString()).doesNotContain(PHONE);
        assertThat(moderating.received(idea))
                .as("what the author sent stays with the author")
                .isEqualTo(new IdeaText(TITLE + " " + PHONE, TestIdeas.TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE, "<b>ميزانية</b> & مفتوحة"})
    void mailsThatHaveNotGoneOutAndKeptDraftsSayWhatIsPublicNow(String title) throws Exception {
        String longest = (PHONE + " " + TITLE + " ").repeat(7).strip();
        assertThat(redact(Map.of("title", longest, "text", TestIdeas.TEXT + " " + PHONE, "redaction", "TYPING"))
                        .getStatus())
                .isEqualTo(302);
        WorkItem triage = stage.open(idea.value(), "triageIdea").get(0);
        stage.fire(stage.running("ideaAnalysis", idea.value()), "event_triageIdeaReminder");
        keeping.keep(
                        triage,
                        Map.of(
                                "group",
                                longest + "\n" + TestIdeas.TEXT + " " + PHONE,
                                "triage",
                                List.of("انظر: " + longest, 3)),
                        0,
                        cast.coordinator())
                .orThrow();
        assertThat(waiting()).hasSizeGreaterThan(1).allMatch(mail -> mail.contains(PHONE));

        redact(Map.of("title", title, "text", TestIdeas.TEXT, "redaction", "PERSONAL_DATA"));

        String html = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(waiting())
                .hasSizeGreaterThan(1)
                .noneMatch(mail -> mail.contains(PHONE))
                .allMatch(mail -> mail.contains(title) && mail.contains(html));
        assertThat(jdbc.queryForList(
                        "select data::text from work_draft where work_item = ?",
                        String.class,
                        triage.id().value()))
                .singleElement()
                .satisfies(draft -> assertThat(draft)
                        .doesNotContain(PHONE)
                        .contains("انظر: " + title + "\"", title + "\\n" + TestIdeas.TEXT));
        assertThat(page("/work/" + triage.id())).doesNotContain(PHONE);
        assertThat(keeping.keep(triage, Map.of("group", longest), 1, cast.coordinator())
                        .refusals())
                .as("a page that is open with the old text")
                .extracting(Refusal::code)
                .containsExactly("draftMovedOn");
    }

    @Test
    void answersThatWereSentSayWhatIsPublicNow() throws Exception {
        String overlooked = TITLE + " " + PHONE;
        stage.done(
                idea.value(),
                cast.coordinator(),
                "triageIdea",
                Map.of("triage", "ROUTE", "institution", cast.institution().value()));
        WorkItem opinion = stage.open(idea.value(), "giveOpinion").get(0);
        stage.done(
                idea.value(),
                Objects.requireNonNull(opinion.assignee()),
                "giveOpinion",
                Map.of("opinion", "FAVOURABLE", "opinionText", "انظر: " + overlooked));
        assertThat(sent(opinion)).contains(PHONE);

        redact(Map.of("title", TITLE, "text", TestIdeas.TEXT, "redaction", "PERSONAL_DATA"));

        assertThat(sent(opinion)).contains("انظر: " + TITLE).doesNotContain(PHONE);
    }

    private String sent(WorkItem item) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select data::text from work_answer where work_item = ?",
                String.class,
                item.id().value()));
    }

    @Test
    void aWordThatIsATitleStaysInTheAnswersToOtherIdeas() throws Exception {
        assertThat(redact(Map.of("title", "الماء", "text", TestIdeas.TEXT, "redaction", "TYPING"))
                        .getStatus())
                .isEqualTo(302);
        clock.set(Instant.parse("2024-03-05T10:00:00Z"));
        IdeaId other = testIdeas.give(cast.plan(), "فكرة أخرى").idea();
        WorkItem elsewhere = stage.open(other.value(), "moderateIdea").get(0);
        String written = "سيشمل البرنامج الماء والكهرباء";
        keeping.keep(elsewhere, Map.of("note", written, "ideaTitle", "الماء"), 0, cast.coordinator())
                .orThrow();

        redact(Map.of("title", "فكرة", "text", TestIdeas.TEXT, "redaction", "PERSONAL_DATA"));

        assertThat(jdbc.queryForObject(
                        "select data::text from work_draft where work_item = ?",
                        String.class,
                        elsewhere.id().value()))
                .contains(written, "\"فكرة\"")
                .doesNotContain("\"الماء\"");
    }

    /** The mails about the idea's tasks that have not gone out: subject, summary and both bodies. */
    private List<String> waiting() {
        return jdbc.queryForList(
                "select concat_ws(' | ', subject, summary, text_body, html_body) from mail where sent_at is null"
                        + " and split_part(dedupe_key, ':', 2) in (select id from work_item where subject = ? and task = 'triageIdea')"
                        + " and to_person = ?",
                String.class,
                idea.value(),
                cast.coordinator().value());
    }

    @Test
    void withoutAReasonOrAChangeItIsRefusedAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse unexplained = redact(Map.of("title", "عنوان آخر", "text", TestIdeas.TEXT));
        assertThat(unexplained.getStatus()).isEqualTo(422);
        assertThat(unexplained.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"redaction-error\"", "عنوان آخر");

        MockHttpServletResponse unchanged =
                redact(Map.of("title", TITLE + " " + PHONE, "text", TestIdeas.TEXT, "redaction", "ABUSE"));
        assertThat(unchanged.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"text-error\"");
        assertThat(ideas.get(idea).redaction()).isNull();
    }

    private MockHttpServletResponse redact(Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/ideas/" + idea + "/redaction").with(csrf().asHeader());
        typed.forEach(request::param);
        return mvc.perform(request.with(user(cast.coordinator().value())))
                .andReturn()
                .getResponse();
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get(address).with(user(cast.coordinator().value())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
