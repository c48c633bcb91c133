package org.iltizam.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.SqlCount;
import org.iltizam.TestBrowser;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Cards;
import org.iltizam.consultation.AnsweringContributions;
import org.iltizam.consultation.AnsweringContributions.Given;
import org.iltizam.consultation.ModeratingContributions;
import org.iltizam.consultation.ModeratingContributions.Judged;
import org.iltizam.consultation.ModeratingContributions.Verdict;
import org.iltizam.consultation.PreparingConsultation;
import org.iltizam.consultation.PreparingConsultation.Announcement;
import org.iltizam.consultation.ReportingResponse;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReceiptCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Anybody contributes over plain HTTP, without an account and without a script. */
@IltizamTest
class ConsultationPagesTest {

    private static final Pattern CODE = Pattern.compile("id=\"receipt-code\">([0-9A-Z-]{14})<");
    private static final LocalizedText NONE = LocalizedText.NONE;

    @LocalServerPort
    int port;

    @Autowired
    TestCommittee committee;

    @Autowired
    ReadyCards ready;

    @Autowired
    Cards cards;

    @Autowired
    PreparingConsultation preparing;

    @Autowired
    ModeratingContributions moderating;

    @Autowired
    AnsweringContributions answering;

    @Autowired
    ReportingResponse reporting;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private Cast cast;
    private CardId card;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        card = ready.ready(cast, 1, cast.lead());
        preparing
                .announce(
                        cast.plan(),
                        new Announcement(
                                LocalDate.of(2024, 2, 20),
                                LocalDate.of(2024, 3, 10),
                                new LocalizedText("شاركونا", "Participez", "Take part"),
                                NONE),
                        cast.coordinator())
                .orThrow();
        clock.set(Instant.parse("2024-02-21T09:00:00Z"));
    }

    @Test
    void beforeItIsAnnouncedTheDaysPlannedForItAreTold() {
        PlanId plan = committee.gather().plan();
        jdbc.sql("insert into plan_phase (plan, kind, opens, closes) values (:plan, 'CONSULTATION', :opens, :closes)"
                        + " on conflict (plan, kind) do update set opens = excluded.opens, closes = excluded.closes")
                .param("plan", plan.value())
                .param("opens", LocalDate.of(2024, 4, 1))
                .param("closes", LocalDate.of(2024, 4, 22))
                .update();
        assertThat(new TestBrowser(port)
                        .get("/consultation?lang=fr&plan=" + plan)
                        .body())
                .contains("Elle est prévue du 1er avril 2024 au 22 avril 2024.");
    }

    @Test
    void aConsultationBegunAnewInvitesNobodyUntilItIsAnnouncedAgain() {
        jdbc.sql("update consultation set recalled_at = :at where id = :id")
                .param("at", OffsetDateTime.parse("2024-02-21T08:00:00Z"))
                .param("id", ConsultationId.of(cast.plan()).value())
                .update();
        TestBrowser visitor = new TestBrowser(port);
        assertThat(visitor.get("/consultation?lang=fr&plan=" + cast.plan()).body())
                .contains("En nouvelle préparation", "de nouvelles dates seront annoncées", "/consultation/" + card)
                .doesNotContain("Participez", "10 mars");
        assertThat(visitor.get("/consultation/" + card + "?lang=fr").body())
                .contains("En nouvelle préparation", "de nouvelles dates seront annoncées")
                .doesNotContain("<textarea", "10 mars");
    }

    @Test
    void aContributionIsGivenAndFollowedByItsReceiptUntilItsAnswer() {
        TestBrowser visitor = new TestBrowser(port);
        assertThat(visitor.get("/consultation?lang=en&plan=" + cast.plan()).body())
                .contains("Take part", "Open now", "/consultation/" + card);
        HttpResponse<String> page = visitor.get("/consultation/" + card + "?field=budget&lang=en");
        assertThat(page.body()).contains("ميزانية القطاع", "selected", "<option value=\"budget\" selected");
        HttpResponse<String> sent = visitor.post("/consultation/" + card, TestBrowser.token(page), form("من يمول؟"));
        assertThat(sent.statusCode()).isEqualTo(201);
        String receipt = receipt(sent);
        assertThat(sent.body()).contains("waiting for moderation", "من يمول؟");
        assertThat(follow(visitor, receipt).body()).contains("waiting for moderation", "من يمول؟");
        assertThat(visitor.get("/consultation/receipt?code=" + receipt).body())
                .as("a receipt is asked for by form: it stands in no address")
                .doesNotContain("من يمول؟");
        assertThat(visitor.get("/consultation/" + card).body()).doesNotContain("من يمول؟");

        ConsultationId id = ConsultationId.of(cast.plan());
        ContributionId given = moderating.waiting(id).get(0).id();
        moderating
                .judge(id, List.of(new Judged(given, Verdict.PUBLISH, null, null)), cast.coordinator())
                .orThrow();
        assertThat(visitor.get("/consultation/" + card).body())
                .contains("من يمول؟")
                .doesNotContain("fatima@example.org");

        clock.set(Instant.parse("2024-03-11T09:00:00Z"));
        answering
                .answer(
                        card,
                        List.of(new Given(
                                List.of(given),
                                Disposition.TAKEN,
                                null,
                                "أضيفت مساهمة الشركاء",
                                List.of(CardField.BUDGET))),
                        withBudget("ميزانية القطاع ومساهمة الشركاء"),
                        cast.lead())
                .orThrow();
        assertThat(follow(visitor, receipt).body()).doesNotContain("أضيفت مساهمة الشركاء");
        assertThat(visitor.get("/consultation/" + card).body()).doesNotContain("أضيفت مساهمة الشركاء");
        reporting
                .draft(id, new LocalizedText("خلاصة", "Synthèse", "In short"), cast.coordinator())
                .orThrow();
        reporting.publish(id, new DecisionId(id + "-d1"));
        assertThat(follow(visitor, receipt).body()).contains("أضيفت مساهمة الشركاء", "version 2");
        assertThat(visitor.get("/consultation/" + card).body())
                .contains("أضيفت مساهمة الشركاء", "because of contributions no. 1", "<ins>");
        assertThat(visitor.get("/consultation?plan=" + cast.plan()).body()).contains("In short", "Revised");
        assertThat(jdbc.sql("select link from mail where to_person = :id and text_body like :code")
                        .param("id", given.value())
                        .param("code", "%" + receipt + "%")
                        .query(String.class)
                        .list())
                .as("mails say the code and lead to the page without it")
                .hasSize(3)
                .allSatisfy(link -> assertThat(link).endsWith("/consultation/receipt"));
        assertThat(jdbc.sql("select summary from mail where to_person = :id order by id")
                        .param("id", given.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Your contribution no. 1 has arrived",
                        "Your contribution no. 1 is published",
                        "The answer to your contribution no. 1");
    }

    @Test
    void nothingTypedIsLostWhenItIsRefused() {
        TestBrowser visitor = new TestBrowser(port);
        HttpResponse<String> page = visitor.get("/consultation/" + card + "?lang=en");
        Map<String, String> form = new java.util.HashMap<>(form(" "));
        form.put("email", "no address");
        HttpResponse<String> again = visitor.post("/consultation/" + card, TestBrowser.token(page), form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("no address", "Please fill this in.", form.get("key"));
    }

    @Test
    void aConnectionThatSendsVeryManyIsAskedToWaitAndLosesNothing() {
        TestBrowser visitor = new TestBrowser(port);
        HttpResponse<String> page = visitor.get("/consultation/" + card + "?lang=ar");
        String token = TestBrowser.token(page);
        Instant now = clock.instant();
        clock.set(now.plus(Duration.ofHours(5)));
        HttpResponse<String> sent = visitor.post("/consultation/" + card, token, form(" "));
        for (int i = 0; i < 60; i++) {
            assertThat(sent.statusCode()).isEqualTo(422);
            sent = visitor.post("/consultation/" + card, token, form(i < 59 ? " " : "مساهمة أخيرة"));
        }
        assertThat(sent.statusCode()).isEqualTo(429);
        assertThat(sent.body()).contains("كثرت المساهمات الواردة", "مساهمة أخيرة", "fatima@example.org");
        clock.set(now.plus(Duration.ofHours(6)));
        assertThat(receipt(visitor.post("/consultation/" + card, token, form("مساهمة أخيرة"))))
                .isNotEmpty();
    }

    /** Whoever sends the form proves nothing about the address: the mail has no words of theirs. */
    @Test
    void nobodySendsWordsOfTheirOwnToSomebodyElse() {
        TestBrowser visitor = new TestBrowser(port);
        HttpResponse<String> page = visitor.get("/consultation/" + card + "?lang=en");
        Map<String, String> form = new java.util.HashMap<>(form("Your file is blocked:\r\n https://evil.example"));
        String victim = UUID.randomUUID() + "@example.org";
        form.put("email", victim);
        receipt(visitor.post("/consultation/" + card, TestBrowser.token(page), form));
        assertThat(jdbc.sql("select concat(subject, summary, text_body, html_body) from mail where to_address = :to")
                        .param("to", victim)
                        .query(String.class)
                        .single())
                .contains("contributor")
                .doesNotContain("evil.example", "blocked");
    }

    @Test
    void nobodyIsAskedForAName() {
        assertThat(new TestBrowser(port).get("/consultation/" + card).body())
                .contains("name=\"email\"")
                .doesNotContain("name=\"name\"");
    }

    @Test
    void aFormSentTwiceGivesOneReceipt() {
        TestBrowser visitor = new TestBrowser(port);
        HttpResponse<String> page = visitor.get("/consultation/" + card);
        Map<String, String> form = form("مرتان");
        String first = receipt(visitor.post("/consultation/" + card, TestBrowser.token(page), form));
        assertThat(receipt(visitor.post("/consultation/" + card, TestBrowser.token(page), form)))
                .isEqualTo(first);
    }

    @Test
    void cardsThatTheConsultationDoesNotAskAboutStayHidden() {
        TestBrowser visitor = new TestBrowser(port);
        CardId drafted = committee.proposal(cast, 2, cast.otherLead());
        assertThat(visitor.get("/consultation/" + drafted).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/consultation/no-card-at-all").statusCode()).isEqualTo(404);
        assertThat(follow(visitor, "ABCD-EFGH-JKLM").statusCode()).isEqualTo(422);
    }

    @Test
    void theOverviewCountsWithoutReadingWhatWasWritten() throws Exception {
        publish(3);
        String[] html = new String[1];
        List<String> sent =
                SqlCount.during(() -> html[0] = web.perform(get("/consultation?lang=en&plan=" + cast.plan()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(html[0]).containsPattern("data-label=\"Contributions\"><a href=\"[^\"]+\">3<");
        assertThat(sent)
                .filteredOn(sql -> sql.contains("from contribution "))
                .noneMatch(sql -> sql.startsWith("select *"));
    }

    @Test
    void contributionsToACardStandOnPagesAndAReceiptLeadsToItsOwn() {
        publish(60);
        TestBrowser visitor = new TestBrowser(port);
        assertThat(visitor.get("/consultation/" + card + "?lang=en").body())
                .contains("نص رقم 1.", "نص رقم 50.", "from no. 101 to no. 150", "?after=150#contributions")
                .doesNotContain("نص رقم 51.");
        assertThat(visitor.get("/consultation/" + card + "?after=150").body())
                .contains("نص رقم 51.", "نص رقم 60.", "/consultation/" + card + "#contributions")
                .doesNotContain("نص رقم 50.", "?after=160");
        ConsultationId id = ConsultationId.of(cast.plan());
        String receipt = ReceiptCode.random();
        jdbc.sql("insert into contributor (contribution, receipt, language) values (:id, :receipt, 'fr')")
                .param("id", id + "-p55")
                .param("receipt", receipt)
                .update();
        String own = "/consultation/" + card + "?after=154#remark-" + id + "-p55";
        String token = TestBrowser.token(visitor.get("/consultation/receipt"));
        assertThat(visitor.post("/consultation/receipt", token, Map.of("code", receipt))
                        .body())
                .contains(own);
        assertThat(visitor.get(own).body()).contains("id=\"remark-" + id + "-p55\"");
        assertThat(visitor.get("/consultation/" + card + "?after=none").statusCode())
                .isEqualTo(200);
    }

    @Test
    void outsideItsDaysThePageHasNoForm() {
        clock.set(Instant.parse("2024-03-11T09:00:00Z"));
        TestBrowser visitor = new TestBrowser(port);
        assertThat(visitor.get("/consultation/" + card).body()).doesNotContain("name=\"text\"");
    }

    private void publish(int count) {
        jdbc.sql(
                        "insert into contribution (id, consultation, number, card, version, field, author, text, at,"
                                + " submission, state) select :id || '-p' || n, :id, 100 + n, :card, 1, null, 'CITIZEN',"
                                + " 'نص رقم ' || n || '.', :at, :id || '-p' || n, 'PUBLISHED' from generate_series(1, :count) n")
                .param("id", ConsultationId.of(cast.plan()).value())
                .param("card", card.value())
                .param("at", OffsetDateTime.parse("2024-02-21T08:00:00Z"))
                .param("count", count)
                .update();
    }

    private static Map<String, String> form(String text) {
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "field", "budget",
                "author", "ASSOCIATION",
                "text", text,
                "email", "fatima@example.org");
    }

    private CardContent withBudget(String budget) {
        CardContent old = cards.content(card);
        return new CardContent(
                old.title(),
                old.language(),
                old.problem(),
                old.causes(),
                old.doneSoFar(),
                old.solution(),
                old.openness(),
                old.activities(),
                old.expectedResults(),
                old.followUpIndicators(),
                old.impactIndicators(),
                budget,
                old.partners());
    }

    private static HttpResponse<String> follow(TestBrowser visitor, String receipt) {
        String token = TestBrowser.token(visitor.get("/consultation/receipt"));
        return visitor.post("/consultation/receipt", token, Map.of("code", receipt));
    }

    private static String receipt(HttpResponse<String> response) {
        Matcher code = CODE.matcher(response.body());
        assertThat(code.find()).as(response.body()).isTrue();
        return code.group(1);
    }
}
