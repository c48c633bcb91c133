package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IltizamTest
class WorkItemPagesTest {

    private static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestStage stage;

    @Autowired
    WorkItems items;

    @Autowired
    Drafts drafts;

    @Autowired
    Cards cards;

    @Autowired
    People people;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    TextsByLanguage texts;

    Cast cast;
    CardId card;

    @BeforeEach
    void aProposal() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        card = committee.proposal(cast, 1, cast.lead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void aPersonSeesTheirWorkInTheirLanguage(String language) throws Exception {
        mvc.perform(get("/work").param("lang", language).with(user(cast.lead().value())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/work/" + draft().id())));
        mvc.perform(get("/work/" + draft().id())
                        .param("lang", language)
                        .with(user(cast.lead().value())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("answer-form")));
    }

    @Test
    void somebodyElseReadsButCannotAnswer() throws Exception {
        mvc.perform(get("/work/" + draft().id()).with(user(cast.otherLead().value())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("هذه المهمة مسندة إلى غيركم")))
                .andExpect(content().string(not(containsString("answer-form"))));
        send(draft(), cast.otherLead(), TestCommittee.draft("عنوان")).andExpect(status().isForbidden());
        assertThat(draft().state()).isEqualTo(WorkItemState.OPEN);
    }

    @Test
    void unknownKeysNeverBecomeVariables() throws Exception {
        Map<String, Object> answer = new LinkedHashMap<>(TestCommittee.draft("عنوان"));
        answer.put("completeness", "complete");
        answer.put("isAdmin", true);
        send(draft(), cast.lead(), answer).andExpect(status().is3xxRedirection());
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(card.value())
                .processDefinitionKey("cardDrafting")
                .singleResult()
                .getId();
        assertThat(runtime.getVariables(instance)).doesNotContainKeys("isAdmin", "titleAr");
    }

    @Test
    void aMissingTitleIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        Map<String, Object> answer = new LinkedHashMap<>(TestCommittee.draft("عنوان"));
        answer.remove("titleAr");
        send(draft(), cast.lead(), answer)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("\"field\":\"titleAr\"")))
                .andExpect(content().string(containsString("نشاط أول")));
        assertThat(cards.get(card).version()).isZero();
    }

    @Test
    void aMegabyteOfTextIsRefusedAtItsField() throws Exception {
        Map<String, Object> answer = new LinkedHashMap<>(TestCommittee.draft("عنوان"));
        answer.put("problem", "ا".repeat(1_000_000));
        send(draft(), cast.lead(), answer)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("\"field\":\"problem\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"titleAr\":{\"a\":1},\"language\":\"ar\"}",
                "{\"titleAr\":[1,2],\"language\":\"ar\"}",
                "{\"titleAr\":\"t\",\"language\":\"xx\"}",
                "{\"titleAr\":\"t\",\"language\":\"ar\",\"activities\":\"no list\"}",
                "{\"titleAr\":\"t\",\"language\":\"ar\",\"activities\":[{\"title\":\"a\",\"start\":\"yesterday\"}]}"
            })
    void wrongTypesAreRefusedWithAMessage(String answer) throws Exception {
        mvc.perform(post("/work/" + draft().id())
                        .param("version", String.valueOf(draft().version()))
                        .param("answer", answer)
                        .with(user(cast.lead().value()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "\"text\"", "null"})
    void whatIsNoAnswerIsABadRequest(String answer) throws Exception {
        mvc.perform(post("/work/" + draft().id())
                        .param("version", "0")
                        .param("answer", answer)
                        .with(user(cast.lead().value()))
                        .with(csrf()))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void hostileTextIsShownAsText() throws Exception {
        Map<String, Object> answer = new LinkedHashMap<>(TestCommittee.draft(HOSTILE));
        answer.put("problem", HOSTILE + " ${7*7} #{runtime}");
        send(draft(), cast.lead(), answer).andExpect(status().is3xxRedirection());
        PersonId seat = cast.holder(cast.seats().get(0));
        WorkItem review = items.openFor(card.value()).stream()
                .filter(open -> seat.equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        mvc.perform(get("/work/" + review.id()).with(user(seat.value())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(containsString("${7*7}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void theLeadReadsWhyTheDraftCameBack(String language) throws Exception {
        Map<String, Object> gaps = new LinkedHashMap<>(TestCommittee.draft("عنوان"));
        gaps.remove("budget");
        for (int i = 0; i < 2; i++) {
            complete("submitDraft", cast.lead(), gaps);
        }
        complete("waiveGaps", cast.coordinator(), Map.of("gapsDecision", "returned", "reason", "بينوا مصدر التمويل"));
        assertThat(context("submitDraft", cast.lead(), language))
                .contains("بينوا مصدر التمويل")
                .contains(texts.in(Language.of(language)).get("inbox.reason.returned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void theCoordinatorReadsWhyAMeetingIsToBeConvened(String language) throws Exception {
        complete("submitDraft", cast.lead(), TestCommittee.draft("عنوان"));
        for (var seat : cast.seats()) {
            complete("reviewCard", cast.holder(seat), Map.of("noRemarks", true));
        }
        for (String reason : List.of("سبب قديم", "الاتفاق على المؤشرات")) {
            complete(
                    "decideNextStep", cast.coordinator(), Map.of("nextStep", "COORDINATION_MEETING", "reason", reason));
            if (reason.equals("سبب قديم")) {
                complete(
                        "conveneMeeting",
                        cast.coordinator(),
                        Map.of("meeting", "notNeeded", "reason", "اتفق الطرفان كتابة"));
            }
        }
        assertThat(context("conveneMeeting", cast.coordinator(), language))
                .contains("الاتفاق على المؤشرات")
                .doesNotContain("سبب قديم")
                .contains(texts.in(Language.of(language)).get("inbox.reason.meeting"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void theHolderOfARungReadsWhichWorkIsLateAndWithWhom(String language) throws Exception {
        WorkItem late = draft();
        stage.fire(stage.running("cardDrafting", card.value()), "event_submitDraftReminder");
        stage.fire(stage.running("escalation", card.value()), "event_nextRungDue");
        Messages messages = texts.in(Language.of(language));
        assertThat(page("answerRung", cast.deputy(), language))
                .contains(messages.get("inbox.late.task"))
                .contains("href=\"/work/" + late.id() + "\"")
                .contains(messages.get("task.cardDrafting.submitDraft.title"))
                .contains(people.get(cast.lead())
                        .name()
                        .shownIn(messages.language())
                        .text());
    }

    @Test
    void theListShowsTheDayThatItsDistanceCountsToAndTheDayItIsOrderedBy() throws Exception {
        String list = mvc.perform(get("/work").with(user(cast.lead().value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(list)
                .containsSubsequence("datetime=\"" + day(draft().targetAt()), "datetime=\"" + day(draft().hardAt()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneId.of("Africa/Casablanca")).toLocalDate();
    }

    private void complete(String task, PersonId by, Map<String, Object> answer) {
        WorkItem item = open(task, by);
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }

    private WorkItem open(String task, PersonId by) {
        return items.openFor(card.value()).stream()
                .filter(open -> open.task().equals(task) && (open.assignee() == null || by.equals(open.assignee())))
                .findFirst()
                .orElseThrow();
    }

    private String context(String task, PersonId by, String language) throws Exception {
        String page = page(task, by, language);
        return page.substring(page.indexOf("id=\"form-title\""));
    }

    private String page(String task, PersonId by, String language) throws Exception {
        return mvc.perform(get("/work/" + open(task, by).id())
                        .cookie(new Cookie("lang", language))
                        .with(user(by.value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aSecondSubmitOfTheSameFormIsAConflictThatKeepsTheText() throws Exception {
        WorkItem item = draft();
        send(item, cast.lead(), TestCommittee.draft("عنوان")).andExpect(status().is3xxRedirection());
        send(item, cast.lead(), TestCommittee.draft("عنوان آخر كتبته"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("عنوان آخر كتبته")))
                .andExpect(content().string(containsString("العنوان بالعربية")))
                .andExpect(content().string(not(containsString("titleAr"))));
        assertThat(cards.get(card).version()).isEqualTo(1);
    }

    @Test
    void aForgedTokenIsTurnedAway() throws Exception {
        mvc.perform(post("/work/" + draft().id())
                        .param("answer", "{}")
                        .with(user(cast.lead().value()))
                        .with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aDraftIsKeptAndAnOlderOneCannotReplaceIt() throws Exception {
        keep(draft(), cast.lead(), 0, "نص أول").andExpect(status().isOk());
        keep(draft(), cast.lead(), 0, "نص ثان")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("نص أول")));
        mvc.perform(get("/work/" + draft().id()).with(user(cast.lead().value())))
                .andExpect(content().string(containsString("نص أول")));
    }

    @Test
    void nobodyKeepsDraftsInTheWorkOfOthers() throws Exception {
        keep(draft(), cast.otherLead(), 0, "نص").andExpect(status().isGone());
    }

    @Test
    void aDraftGoesWithItsWorkAndComesBackNoMore() throws Exception {
        WorkItem item = draft();
        keep(item, cast.lead(), 0, "نص أول").andExpect(status().isOk());
        send(item, cast.lead(), TestCommittee.draft("عنوان")).andExpect(status().is3xxRedirection());

        assertThat(drafts.find(item.id())).isEmpty();
        assertThat(drafts.save(item.id(), Map.of("titleAr", "متأخر"), 1, cast.lead())
                        .refusals())
                .containsExactly(Refusal.of("workItemGone"));
        assertThat(drafts.find(item.id())).isEmpty();
    }

    @Test
    void whoeverLostTheWorkWhileWritingIsGivenTheTextBack() throws Exception {
        WorkItem opened = draft();
        items.handOver(opened.id(), cast.coordinator(), cast.otherLead(), "غياب")
                .orThrow();

        send(opened, cast.lead(), TestCommittee.draft("عنوان كتبته"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("عنوان كتبته")));
    }

    @Test
    void aRefusedPageLeadsToItsFormInTheOtherLanguages() throws Exception {
        String form = "/work/" + draft().id();
        mvc.perform(post(form + "/extension")
                        .header("Referer", "http://localhost" + form + "?lang=fr")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"" + form + "?lang=en\"")));
        mvc.perform(post(form + "/extension")
                        .header("Referer", "https://elsewhere.example/work")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(content().string(not(containsString("elsewhere.example"))));
    }

    @Test
    void aDayOfOtherCenturiesIsNoDay() throws Exception {
        assertThat(refused("extension", "fr", Map.of("until", "+999999999-12-31", "extendReason", "عطلة")))
                .contains(texts.in(Language.FR).get("refusal.malformed"));
    }

    @Test
    void theCoordinatorExtendsOnceAndHandsOver() throws Exception {
        String until = "2024-06-03";
        mvc.perform(post("/work/" + draft().id() + "/extension")
                        .param("until", until)
                        .param("extendReason", "طلب القطاع مهلة إضافية")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(draft().hardAt()).isEqualTo(Instant.parse("2024-06-03T22:59:59Z"));
        mvc.perform(post("/work/" + draft().id() + "/extension")
                        .param("until", "2024-07-03")
                        .param("extendReason", "مرة أخرى")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get("/work/" + draft().id()).with(user(cast.coordinator().value())))
                .andExpect(content().string(not(containsString("/extension"))));
        mvc.perform(post("/work/" + draft().id() + "/handover")
                        .param("to", cast.otherLead().value())
                        .param("handOverReason", "غياب رئيس المشروع")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(draft().assignee()).isEqualTo(cast.otherLead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void aRefusedExtensionStaysOpenWithWhatWasTypedAndSaysWhyAtItsField(String language) throws Exception {
        String earlier =
                refused("extension", language, Map.of("until", "2024-01-02", "extendReason", "سبب <b>مفصل</b>"));
        assertThat(fold(earlier, "extension"))
                .contains("<details class=\"fold\" open>")
                .contains("id=\"until-error\"", "value=\"2024-01-02\"")
                .contains(texts.in(Language.of(language)).get("refusal.dateNotLater"))
                .contains("سبب &lt;b&gt;مفصل&lt;/b&gt;");
        assertThat(earlier).contains("<a href=\"#until\">");
        assertThat(fold(earlier, "handover")).contains("<details class=\"fold\">");

        String reasonless = refused("extension", language, Map.of("until", "2024-06-03", "extendReason", "  "));
        assertThat(fold(reasonless, "extension")).contains("id=\"extendReason-error\"", "value=\"2024-06-03\"");
        String dayless = refused("extension", language, Map.of("extendReason", "عطلة"));
        assertThat(fold(dayless, "extension")).contains("id=\"until-error\"", ">عطلة</textarea>");
        String unread = refused("extension", language, Map.of("until", "3 juin", "extendReason", "عطلة"));
        assertThat(fold(unread, "extension"))
                .contains("value=\"3 juin\"")
                .contains(texts.in(Language.of(language)).get("refusal.malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void aRefusedHandOverStaysOpenWithWhatWasTypedAndSaysWhyAtItsField(String language) throws Exception {
        String heir = cast.otherLead().value();
        String reasonless = refused("handover", language, Map.of("to", heir));
        assertThat(fold(reasonless, "handover"))
                .contains("<details class=\"fold\" open>")
                .contains("id=\"handOverReason-error\"", "<option value=\"" + heir + "\" selected>");
        String nobody = refused("handover", language, Map.of("handOverReason", "غياب رئيس المشروع"));
        assertThat(fold(nobody, "handover")).contains("id=\"to-error\"", ">غياب رئيس المشروع</textarea>");
        String wrong =
                refused("handover", language, Map.of("to", cast.head().value(), "handOverReason", "غياب رئيس المشروع"));
        assertThat(fold(wrong, "handover"))
                .contains(texts.in(Language.of(language)).get("refusal.cannotHoldThis"))
                .contains(">غياب رئيس المشروع</textarea>");
        String long2001 = "غ".repeat(2001);
        assertThat(fold(refused("handover", language, Map.of("to", heir, "handOverReason", long2001)), "handover"))
                .contains("id=\"handOverReason-error\"", ">" + long2001 + "</textarea>");
        assertThat(draft().assignee()).isEqualTo(cast.lead());
    }

    @Test
    void aSecondExtensionIsRefusedWithEverythingStillThere() throws Exception {
        items.extend(draft().id(), cast.coordinator(), LocalDate.parse("2024-06-03"), "عطلة")
                .orThrow();
        String again = refused("extension", "fr", Map.of("until", "2024-07-03", "extendReason", "مرة أخرى"));
        assertThat(again).contains("Le délai a déjà été prolongé une fois");
        assertThat(fold(again, "extension")).contains("value=\"2024-07-03\"", ">مرة أخرى</textarea>");
    }

    @Test
    void whatWasTypedForWorkThatIsGoneIsGivenBack() throws Exception {
        WorkItem item = draft();
        send(item, cast.lead(), TestCommittee.draft("عنوان")).andExpect(status().is3xxRedirection());
        ask(item, "extension", cast.coordinator(), "fr", Map.of("until", "2024-06-03", "extendReason", "مهلة إضافية"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("مهلة إضافية")))
                .andExpect(content().string(containsString("<bdi>Motif</bdi>")))
                .andExpect(content().string(not(containsString("extendReason"))));
    }

    @Test
    void whoeverWasChosenForWorkThatIsGoneIsGivenBackByName() throws Exception {
        WorkItem item = draft();
        send(item, cast.lead(), TestCommittee.draft("عنوان")).andExpect(status().is3xxRedirection());
        String heir = cast.otherLead().value();
        ask(item, "handover", cast.coordinator(), "fr", Map.of("to", heir, "handOverReason", "congé"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(containsString(
                                people.get(cast.otherLead()).name().fr())))
                .andExpect(content().string(not(containsString(heir))));
    }

    @Test
    void strangersAreTurnedAwayWhateverTheyTyped() throws Exception {
        Map<String, String> whole = Map.of("until", "2024-06-03", "extendReason", "عطلة");
        ask(draft(), "extension", cast.lead(), "fr", whole).andExpect(status().isForbidden());
        ask(draft(), "extension", cast.lead(), "fr", Map.of()).andExpect(status().isForbidden());
        ask(draft(), "extension", cast.otherLead(), "fr", Map.of()).andExpect(status().isForbidden());
        ask(draft(), "handover", cast.otherLead(), "fr", Map.of()).andExpect(status().isForbidden());
    }

    @Test
    void theHiddenWordsOfTheStepsHaveFrenchColons() throws Exception {
        mvc.perform(get("/work/" + draft().id() + "?lang=fr")
                        .with(user(cast.lead().value())))
                .andExpect(content().string(containsString("Nous sommes ici\u00a0: </span>")));
    }

    @Test
    void theDrawingSpeaksTheReadersLanguage() throws Exception {
        mvc.perform(get("/models/cardDrafting.xml")
                        .param("lang", "fr")
                        .with(user(cast.lead().value())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("userTask_submitDraft")))
                .andExpect(content().string(not(containsString("name=\"Submit the draft\""))));
        mvc.perform(get("/models/noSuchProcess.xml").with(user(cast.lead().value())))
                .andExpect(status().isNotFound());
    }

    private ResultActions send(WorkItem item, PersonId by, Map<String, Object> answer) throws Exception {
        return mvc.perform(post("/work/" + item.id())
                .param("version", String.valueOf(item.version()))
                .param("answer", write(answer))
                .with(user(by.value()))
                .with(csrf()));
    }

    private ResultActions ask(WorkItem item, String act, PersonId by, String language, Map<String, String> typed)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/work/" + item.id() + "/" + act)
                .cookie(new Cookie("lang", language))
                .with(user(by.value()))
                .with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private String refused(String act, String language, Map<String, String> typed) throws Exception {
        return ask(draft(), act, cast.coordinator(), language, typed)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The fold of that form, from its opening tag on. */
    private String fold(String page, String act) {
        int form = page.indexOf("action=\"/work/" + draft().id() + "/" + act + "\"");
        return page.substring(page.lastIndexOf("<details", form), page.indexOf("</details>", form));
    }

    private ResultActions keep(WorkItem item, PersonId by, long revision, String title) throws Exception {
        return mvc.perform(put("/work/" + item.id() + "/draft")
                .contentType(MediaType.APPLICATION_JSON)
                .content(write(Map.of("revision", revision, "data", Map.of("titleAr", title))))
                .with(user(by.value()))
                .with(csrf()));
    }

    private String write(Object value) throws JsonProcessingException {
        return json.writeValueAsString(value);
    }

    private WorkItem draft() {
        List<WorkItem> history = items.historyOf(card.value());
        return history.get(0);
    }
}
