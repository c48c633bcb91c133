package org.iltizam.committee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.committee.MinutesDraft;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IltizamTest
class MeetingPagesTest {

    private static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");
    private static final Instant MEETING_AT = Instant.parse("2024-03-25T12:30:00Z");

    @Autowired
    MockMvc web;

    @Autowired
    TestCommittee committee;

    @Autowired
    Meetings meetings;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkItems items;

    @Autowired
    Timeline record;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private CardId card;

    @BeforeEach
    void gather() {
        clock.set(NOW);
        cast = committee.gather();
        card = committee.proposal(cast, 7, cast.lead());
    }

    @Test
    void theRegisterShowsWhatLiesAheadAndWhatIsOver() throws Exception {
        String empty = page(get("/meetings").param("plan", cast.plan().value()), cast.lead());
        assertThat(empty).contains("لا اجتماع مقبل").doesNotContain("/meetings/new\"");
        MeetingId id = convene(MEETING_AT);

        assertThat(page(get("/meetings").param("plan", cast.plan().value()), cast.coordinator()))
                .contains("/meetings/" + id, "/meetings/new");
        assertThat(page(
                        get("/meetings")
                                .param("plan", cast.plan().value())
                                .param("kind", "COMMITTEE")
                                .cookie(new Cookie("lang", "fr")),
                        cast.lead()))
                .contains("Aucune réunion ne répond")
                .doesNotContain("/meetings/" + id);
        clock.set(MEETING_AT.plus(Duration.ofDays(1)));
        assertThat(page(get("/meetings").param("plan", cast.plan().value()).param("when", "past"), cast.lead()))
                .contains("/meetings/" + id);
    }

    @Test
    void whatTheRegisterShowsCanBeTakenAway() throws Exception {
        convene(MEETING_AT);

        assertThat(page(
                        get("/meetings/list.csv?lang=fr")
                                .param("plan", cast.plan().value()),
                        cast.lead()))
                .startsWith("\uFEFF\"Date\"")
                .contains("\"2024-03-25T12:30:00Z\",\"اجتماع سابق\",\"Réunion de coordination\",\"Ministère\"");
    }

    @Test
    void longRegistersAreReadPageByPage() throws Exception {
        register(1100, "-1 day");
        register(60, "1 day");
        String plan = cast.plan().value();
        List<String> sent = SqlCount.during(() -> page(get("/meetings?plan=" + plan), cast.lead()));
        assertThat(sent)
                .filteredOn(sql -> sql.contains("from meeting "))
                .allMatch(sql -> sql.contains("limit ") || sql.contains("count("));

        String ahead = page(get("/meetings?lang=en&plan=" + plan), cast.lead());
        assertThat(ahead).contains("<span class=\"count\">60<", "<span class=\"count\">1100<");
        assertThat(rows(ahead)).hasSize(50).startsWith(plan + "-m5001").endsWith(plan + "-m5050");
        String rest = page(get(next(ahead)), cast.lead());
        assertThat(rows(rest)).hasSize(10).startsWith(plan + "-m5051").endsWith(plan + "-m5060");
        assertThat(rest).contains("href=\"/meetings?plan=" + plan + "\"");
        String past = page(get("/meetings?plan=" + plan + "&when=past"), cast.lead());
        assertThat(rows(past)).hasSize(50).startsWith(plan + "-m1001");
        assertThat(rows(page(get(next(past)), cast.lead()))).hasSize(50).startsWith(plan + "-m1051");

        String csv = page(get("/meetings/list.csv?when=past&plan=" + plan), cast.lead());
        assertThat(csv.lines()).hasSize(1 + 1100).doesNotHaveDuplicates();
    }

    @Test
    void everybodyReadsTheLongRegisterPageByPage() throws Exception {
        register(60, "-1 day");
        register(60, "1 day");
        String plan = cast.plan().value();
        String both = html(web.perform(get("/public/meetings?plan=" + plan)));
        assertThat(both.split("<time ", -1)).hasSize(1 + 50 + 50);
        String past = html(web.perform(get(next(both.substring(both.lastIndexOf("<section"))))));
        assertThat(past.split("<time ", -1)).hasSize(1 + 10);
        assertThat(past).contains("href=\"/public/meetings?plan=" + plan + "\"");
    }

    @Test
    void everybodySeesWhenMeetingsTakePlace() throws Exception {
        MeetingId id = convene(MEETING_AT);

        assertThat(html(web.perform(get("/public/meetings")
                                .param("plan", cast.plan().value()))
                        .andExpect(status().isOk())))
                .contains("اجتماع سابق")
                .doesNotContain("/public/meetings/" + id, "الرباط");
    }

    @Test
    void aTaskAboutAMeetingShowsTheMeeting() throws Exception {
        MeetingId id = convene(MEETING_AT);
        WorkItem item = items.openFor(id.value()).stream()
                .filter(open -> cast.lead().equals(open.assignee()))
                .findFirst()
                .orElseThrow();

        assertThat(page(get("/work/" + item.id()), cast.lead()))
                .contains("جدول الأعمال", "البطاقة 7", "الرباط")
                .doesNotContain("data-tab=\"comments\"");
    }

    @Test
    void convenientGuestsCardsAndTitleAreSuggested() throws Exception {
        assertThat(page(get("/meetings/new").param("plan", cast.plan().value()), cast.coordinator()))
                .doesNotContain("name=\"guests\"");

        String page = page(
                get("/meetings/new")
                        .param("plan", cast.plan().value())
                        .param("kind", "COORDINATION")
                        .param("institution", cast.institution().value())
                        .cookie(new Cookie("lang", "fr")),
                cast.coordinator());

        assertThat(page)
                .contains("value=\"Réunion de coordination\u00a0: Ministère\"")
                .containsPattern("value=\"" + card + "\" checked")
                .containsPattern("value=\"" + cast.lead() + "\" checked")
                .containsPattern("value=\"" + cast.coordinator() + "\" checked")
                .containsPattern("value=\"" + civilSociety() + "\" checked")
                .doesNotContainPattern("value=\"" + government() + "\" checked");
    }

    @Test
    void onlyTheCoordinatorConvenes() throws Exception {
        web.perform(get("/meetings/new").with(user(cast.lead().value()))).andExpect(status().isForbidden());
        web.perform(form(cast.lead(), "2024-03-25", "12:30")).andExpect(status().isForbidden());
        web.perform(get("/meetings/new")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aRefusalKeepsWhatWasTyped() throws Exception {
        String page = html(web.perform(form(cast.coordinator(), "2024-03-01", "half past")
                        .param("titleFr", "<b>Réunion</b>")
                        .param("link", "javascript:alert(1)")
                        .param("topics", "نقطة أخرى"))
                .andExpect(status().isUnprocessableEntity()));

        assertThat(page)
                .contains("value=\"2024-03-01\"", "&lt;b>Réunion&lt;/b>", "javascript:alert(1)", "نقطة أخرى")
                .contains("id=\"time-error\"", "id=\"link-error\"")
                .doesNotContain("id=\"date-error\"");
        assertThat(meetings.ofPlan(cast.plan())).isEmpty();

        String wrong =
                html(web.perform(form(cast.coordinator(), "2024-03-01", "12:30").param("link", "javascript:alert(1)"))
                        .andExpect(status().isUnprocessableEntity()));
        assertThat(wrong).contains("id=\"date-error\"", "id=\"link-error\"");
    }

    @Test
    void aMeetingIsConvenedFromThePage() throws Exception {
        web.perform(form(cast.coordinator(), "2024-03-25", "12:30").param("topics", " نقطة أخرى \n\n"))
                .andExpect(redirectedUrl("/meetings/" + cast.plan() + "-m1"));

        var meeting = meetings.get(new MeetingId(cast.plan() + "-m1"));
        assertThat(meeting.startsAt()).isEqualTo(MEETING_AT);
        assertThat(meeting.agenda()).hasSize(2);
        assertThat(meeting.invitees()).extracting(invitee -> invitee.required()).containsExactly(true, true, false);
    }

    @Test
    void theFormSentTwiceLeadsToTheMeetingThatIsThere() throws Exception {
        String meeting = "/meetings/" + cast.plan() + "-m1";
        web.perform(form(cast.coordinator(), "2024-03-25", "12:30")).andExpect(redirectedUrl(meeting));

        web.perform(form(cast.coordinator(), "2024-03-25", "12:30")).andExpect(redirectedUrl(meeting));

        assertThat(meetings.ofPlan(cast.plan())).hasSize(1);
    }

    @Test
    void papersThatGoOutLateAreExplainedInPublic() throws Exception {
        String refused = html(web.perform(form(cast.coordinator(), "2024-03-27", "12:30", ""))
                .andExpect(status().isUnprocessableEntity()));
        assertThat(refused).contains("id=\"shortNotice-error\"", "5 أيام عمل");
        assertThat(meetings.ofPlan(cast.plan())).isEmpty();

        web.perform(form(cast.coordinator(), "2024-03-28", "12:30", "")).andExpect(status().is3xxRedirection());
        web.perform(form(cast.coordinator(), "2024-03-25", "12:30", "سفر <b>الوزير</b>"))
                .andExpect(status().is3xxRedirection());

        MeetingId soon = new MeetingId(cast.plan() + "-m2");
        assertThat(page(get("/meetings/" + soon), cast.lead())).contains("سفر &lt;b&gt;الوزير");
        assertThat(page(get("/meetings/" + cast.plan() + "-m1"), cast.lead())).doesNotContain("في أجل قصير");
        assertThat(record.of(soon.value()))
                .filteredOn(entry -> entry.kind().equals("MeetingConvened"))
                .extracting(entry -> entry.facts().get("reason"))
                .containsExactly("سفر <b>الوزير</b>");
    }

    @Test
    void clashesAreShownBeforeAnybodyIsInvitedAndNeverBlock() throws Exception {
        MeetingId first = convene(MEETING_AT.minus(Duration.ofMinutes(60)));
        String warned = html(
                web.perform(form(cast.coordinator(), "2024-03-25", "12:30")).andExpect(status().isOk()));
        assertThat(warned).contains("id=\"clashes\"", "/meetings/" + first, "name=\"clashesShown\" value=\"true\"");
        assertThat(meetings.ofPlan(cast.plan())).hasSize(1);

        web.perform(form(cast.coordinator(), "2024-03-25", "12:30").param("clashesShown", "true"))
                .andExpect(status().is3xxRedirection());

        List<MeetingSummary> both = meetings.ofPlan(cast.plan());
        assertThat(both).hasSize(2);
        assertThat(page(get("/meetings/" + first), cast.coordinator()))
                .contains("/meetings/" + both.get(1).id());
    }

    @Test
    void theMeetingPageShowsEachReaderWhatConcernsThem() throws Exception {
        MeetingId id = convene(MEETING_AT);
        assertThat(page(get("/meetings/" + id), cast.lead()))
                .contains("لم تُجيبوا بعد", "/cards/" + card, id + ".ics")
                .contains("href=\"/meetings?plan=" + cast.plan() + "\"")
                .doesNotContain("/call-off");
        assertThat(page(get("/meetings/" + id).cookie(new Cookie("lang", "en")), cast.coordinator()))
                .contains("/call-off", "Monday 25 March 2024");
        web.perform(get("/meetings/unknown-m1").with(user(cast.lead().value()))).andExpect(status().isNotFound());
        web.perform(get("/meetings/" + id)).andExpect(status().is3xxRedirection());
    }

    @Test
    void onceItIsOverNobodyIsInvitedToJoinAndTheCoordinatorIsLedToTheMinutes() throws Exception {
        MeetingId id = convene(MEETING_AT);
        clock.set(MEETING_AT.plus(Duration.ofHours(2)));
        meetings.begin(id);
        assertThat(page(get("/meetings/" + id), cast.coordinator()))
                .contains("kind=committeeMeeting.recordMinutes")
                .doesNotContain(id + ".ics");
        assertThat(page(get("/meetings/" + id), cast.lead()))
                .doesNotContain("kind=committeeMeeting.recordMinutes", id + ".ics");
    }

    @Test
    void callingOffAsksForTheReason() throws Exception {
        MeetingId id = convene(MEETING_AT);
        web.perform(callOff(id, cast.lead(), "سبب")).andExpect(status().isForbidden());
        assertThat(html(web.perform(callOff(id, cast.coordinator(), " ")).andExpect(status().isUnprocessableEntity())))
                .contains("id=\"reason-error\"");

        web.perform(callOff(id, cast.coordinator(), "تعذر الحضور")).andExpect(redirectedUrl("/meetings/" + id));

        assertThat(page(get("/meetings/" + id), cast.lead())).contains("تعذر الحضور");
        web.perform(callOff(id, cast.coordinator(), "مرة أخرى")).andExpect(status().isConflict());
    }

    @Test
    void afterItsHourItIsRecordedThatAMeetingDidNotTakePlace() throws Exception {
        MeetingId id = convene(MEETING_AT);
        clock.set(MEETING_AT.plus(Duration.ofHours(2)));
        meetings.begin(id);
        assertThat(page(get("/meetings/" + id), cast.coordinator())).contains("الاجتماع لم ينعقد", "/call-off");

        web.perform(callOff(id, cast.coordinator(), "لم يحضر أحد")).andExpect(redirectedUrl("/meetings/" + id));

        assertThat(page(get("/meetings/" + id), cast.lead()))
                .contains("لم ينعقد الاجتماع:", "لم يحضر أحد")
                .doesNotContain("أُلغي");
        assertThat(html(web.perform(
                        get("/public/meetings").param("plan", cast.plan().value()))))
                .contains("لم ينعقد");
        assertThat(record.of(id.value())).extracting(RecordEntry::kind).contains("MeetingNotHeld");
    }

    @Test
    void whatWasAnsweredIsToldInThePastOnceTheMeetingIsOver() throws Exception {
        MeetingId id = convene(MEETING_AT);
        meetings.answer(id, cast.lead(), true, null).orThrow();
        meetings.answer(id, civilSociety(), false, null).orThrow();
        assertThat(page(get("/meetings/" + id + "?lang=fr"), cast.lead())).contains("Viendra", "Ne peut pas venir");

        clock.set(MEETING_AT.plus(Duration.ofHours(2)));

        assertThat(page(get("/meetings/" + id + "?lang=fr"), cast.lead()))
                .contains("Avait accepté", "Avait décliné")
                .doesNotContain("Viendra", "Ne peut pas venir");
    }

    @Test
    void minutesArePublicOnlyOncePublished() throws Exception {
        MeetingId id = convene(MEETING_AT);
        clock.set(MEETING_AT.plus(Duration.ofHours(2)));
        meetings.recordMinutes(
                        id,
                        new MinutesDraft(
                                "خلاصة <script>",
                                List.of(new MinutesDraft.Point(card.value(), true, "تم الاتفاق على المؤشرات")),
                                List.of(new MinutesDraft.Task("إرسال النسخة", cast.lead(), LocalDate.of(2024, 4, 5)))),
                        cast.coordinator())
                .orThrow();
        web.perform(get("/public/meetings/" + id)).andExpect(status().isNotFound());
        assertThat(page(get("/meetings/" + id), cast.otherLead())).doesNotContain("خلاصة");
        assertThat(page(get("/meetings/" + id), cast.lead())).contains("خلاصة &lt;script", "إرسال النسخة");
        meetings.share(id);
        assertThat(page(get("/meetings/" + id), cast.coordinator())).contains("يُعد السكوت مصادقة");
        PersonId silent = cast.civilSociety().values().iterator().next();
        assertThat(page(get("/meetings/" + id), silent)).contains("kind=committeeMeeting.approveMinutes");
        meetings.judge(id);
        meetings.publish(id);

        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PUBLISHED);
        assertThat(html(web.perform(get("/public/meetings/" + id)).andExpect(status().isOk())))
                .contains("خلاصة &lt;script", "تم الاتفاق على المؤشرات", "إرسال النسخة");
    }

    private MockHttpServletRequestBuilder form(PersonId by, String date, String time) {
        return form(by, date, time, "لا موعد آخر قبل الاستشارة");
    }

    private MockHttpServletRequestBuilder form(PersonId by, String date, String time, String shortNotice) {
        return post("/meetings")
                .with(user(by.value()))
                .with(csrf())
                .param("plan", cast.plan().value())
                .param("kind", "COORDINATION")
                .param("institution", cast.institution().value())
                .param("titleAr", "اجتماع تنسيقي")
                .param("date", date)
                .param("time", time)
                .param("duration", "60")
                .param("place", "الرباط")
                .param("shortNotice", shortNotice)
                .param("cards", card.value())
                .param(
                        "guests",
                        cast.lead().value(),
                        cast.coordinator().value(),
                        civilSociety().value());
    }

    private static MockHttpServletRequestBuilder callOff(MeetingId id, PersonId by, String reason) {
        return post("/meetings/" + id + "/call-off")
                .with(user(by.value()))
                .with(csrf())
                .param("reason", reason);
    }

    /** Meetings a day apart, ahead of now or behind it, numbered from the nearest on. */
    private void register(int count, String step) {
        jdbc.sql("insert into meeting (id, plan, kind, title_ar, starts_at, zone, duration_minutes, place, state,"
                        + " convened_by, convened_at, last_action, version)"
                        + " select :plan || '-m' || (:first + n), :plan, 'COMMITTEE', 'اجتماع رقم ' || (:first + n),"
                        + " cast(:now as timestamptz) + n * cast(:step as interval), 'Africa/Casablanca', 60, 'سلا', 'CONVENED', :by, cast(:now as timestamptz), 0, 0"
                        + " from generate_series(1, :count) n")
                .param("plan", cast.plan().value())
                .param("first", step.startsWith("-") ? 1000 : 5000)
                .param("now", Timestamp.from(NOW))
                .param("step", step)
                .param("by", cast.coordinator().value())
                .param("count", count)
                .update();
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<th scope=\"row\">\\s*<a href=\"/meetings/([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static URI next(String page) {
        Matcher link = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"").matcher(page);
        assertThat(link.find()).as("a link to the next page").isTrue();
        return URI.create(link.group(1).replace("&amp;", "&"));
    }

    private PersonId civilSociety() {
        return cast.civilSociety().values().iterator().next();
    }

    private PersonId government() {
        return cast.government().values().iterator().next();
    }

    private MeetingId convene(Instant startsAt) {
        return meetings.convene(
                        new Convening(
                                cast.plan(),
                                MeetingKind.COORDINATION,
                                cast.institution(),
                                LocalizedText.arabic("اجتماع سابق"),
                                startsAt,
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofMinutes(60),
                                "الرباط",
                                null,
                                List.of(new Topic(card.value(), LocalizedText.arabic("البطاقة 7"))),
                                List.of(new Guest(cast.lead(), true), new Guest(civilSociety(), false)),
                                "لا موعد آخر"),
                        cast.coordinator())
                .orThrow();
    }

    private String page(MockHttpServletRequestBuilder request, PersonId reader) throws Exception {
        return html(web.perform(request.with(user(reader.value()))).andExpect(status().isOk()));
    }

    private static String html(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
