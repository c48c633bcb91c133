package org.iltizam.workflow.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.Policies;
import org.iltizam.workflow.Policies.Change;
import org.iltizam.workflow.Policies.Effect;
import org.iltizam.workflow.Policies.Move;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IltizamTest
class PoliciesTest {

    private static final Instant NOW = Instant.parse("2024-02-05T09:00:00Z");
    private static final String DRAFT = "rule_submitDraft_first";

    @Autowired
    Policies policies;

    @Autowired
    PolicyVersions versions;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Cards cards;

    @Autowired
    ManagementService management;

    @Autowired
    Timeline timeline;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;
    CardId card;

    /** Rows that other tests put into the work list without a task behind them cannot be moved. */
    @BeforeEach
    void monday() {
        jdbc.update("update work_item set state = 'WITHDRAWN' where state = 'OPEN'"
                + " and not exists (select 1 from camunda.act_ru_task where id_ = engine_task)");
        clock.set(NOW);
        cast = stage.gather();
        card = committee.proposal(cast, 1, cast.lead());
    }

    /** The tables are everybody's. */
    @AfterEach
    void asShipped() {
        jdbc.update("delete from policy_cell");
        jdbc.update("delete from policy_version");
        stage.clear();
    }

    @Test
    void whatWouldMoveIsShownAndNothingMovesBeforeItIsConfirmed() {
        Effect effect =
                policies.preview(Policy.DEADLINES, draft(0, "9", "12", "20")).orThrow();

        Move move = own(effect);
        assertThat(move.before()).isEqualTo(calendar.plusWorkingDays(NOW, 15));
        assertThat(move.after()).isEqualTo(calendar.plusWorkingDays(NOW, 20));
        assertThat(move.targetAfter()).isEqualTo(calendar.plusWorkingDays(NOW, 12));
        assertThat(effect.cells()).hasSize(3);
        assertThat(item().hardAt()).isEqualTo(move.before());
        assertThat(policies.history(Policy.DEADLINES)).isEmpty();
    }

    @Test
    void aChangeIsKeptWithWhoAndWhyAndMovesTasksAndTheirTimers() {
        policies.change(Policy.DEADLINES, draft(0, "9", "12", "20"), cast.coordinator())
                .orThrow();

        assertThat(item().hardAt()).isEqualTo(calendar.plusWorkingDays(NOW, 20));
        assertThat(item().targetAt()).isEqualTo(calendar.plusWorkingDays(NOW, 12));
        assertThat(timer("cardDrafting", "event_submitDraftReminder")).isEqualTo(calendar.plusWorkingDays(NOW, 9));
        assertThat(policies.current(Policy.DEADLINES).version()).isEqualTo(1);
        assertThat(policies.history(Policy.DEADLINES)).singleElement().satisfies(version -> {
            assertThat(version.by()).isEqualTo(cast.coordinator());
            assertThat(version.at()).isEqualTo(NOW);
            assertThat(version.reason()).isEqualTo("عطلة مدرسية");
            assertThat(version.moved()).isPositive();
            assertThat(version.cells()).contains(new Policies.Cell(DRAFT, "hardWorkingDays", "15", "20"));
        });
        assertThat(timeline.of(card.value())).extracting(RecordEntry::kind).contains("DeadlineMovedByPolicy");
        assertThat(jdbc.queryForObject(
                        "select count(*) from record_entry where kind = 'PolicyChanged' and by_person = ?",
                        Integer.class,
                        cast.coordinator().value()))
                .isEqualTo(1);

        CardId next = committee.proposal(cast, 2, cast.lead());
        assertThat(items.openFor(next.value()).get(0).hardAt()).isEqualTo(calendar.plusWorkingDays(NOW, 20));
    }

    @Test
    void theLadderComesDownWhenThereIsTimeAgain() {
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        stage.fire(drafting, "event_submitDraftReminder");
        ProcessInstance ladder = stage.running("escalation", card.value());
        stage.fire(ladder, "event_nextRungDue");
        assertThat(stage.open(card.value(), "answerRung")).hasSize(1);

        policies.change(Policy.DEADLINES, draft(0, "20", "30", "40"), cast.coordinator())
                .orThrow();

        assertThat(stage.open(card.value(), "answerRung")).isEmpty();
        assertThat(item().rung()).isEqualTo(-1);
        assertThat(timer("escalation", "event_nextRungDue")).isEqualTo(calendar.plusWorkingDays(NOW, 20));
    }

    @Test
    void nobodyIsMadeLateFromOneHourToTheNext() {
        clock.set(calendar.plusWorkingDays(NOW, 9));
        policies.change(Policy.DEADLINES, draft(0, "3", "4", "8"), cast.coordinator())
                .orThrow();
        assertThat(item().hardAt()).isEqualTo(calendar.plusWorkingDays(clock.instant(), 1));
    }

    @Test
    void aDateThatSomebodyGaveStays() {
        LocalDate given = LocalDate.of(2024, 3, 20);
        items.extend(item().id(), cast.coordinator(), given, "بطلب من المؤسسة").orThrow();
        Instant hard = item().hardAt();

        Effect effect = policies.change(Policy.DEADLINES, draft(0, "9", "12", "20"), cast.coordinator())
                .orThrow();

        assertThat(effect.kept()).isPositive();
        assertThat(item().hardAt()).isEqualTo(hard);
    }

    @Test
    void aRungThatStandsLastsLonger() {
        stage.fire(stage.running("cardDrafting", card.value()), "event_submitDraftReminder");
        ProcessInstance ladder = stage.running("escalation", card.value());
        stage.fire(ladder, "event_nextRungDue");
        WorkItem rung = stage.open(card.value(), "answerRung").get(0);

        Change change = new Change(
                0,
                Map.of(
                        "rule_deputy", Map.of("delayWorkingDays", "6"),
                        "rule_institutionHead", Map.of("holder", "coordinatorAndCommittee")),
                "درجة أطول");
        Move move = own(policies.preview(Policy.ESCALATION, change).orThrow());
        policies.change(Policy.ESCALATION, change, cast.coordinator()).orThrow();

        assertThat(move.before()).isEqualTo(rung.hardAt());
        assertThat(move.after()).isEqualTo(calendar.plusWorkingDays(rung.hardAt(), 3));
        assertThat(stage.open(card.value(), "answerRung").get(0).hardAt()).isEqualTo(move.after());
        assertThat(timer("escalation", "event_rungOver")).isEqualTo(move.after());
        stage.fire(ladder, "event_rungOver");
        assertThat(stage.open(card.value(), "answerRung").get(0).role()).isNotNull();
    }

    /** Another node has made a version: no message, no restart, the next look-up knows. */
    @Test
    void everyNodeGoesByTheSameTable() {
        jdbc.update("insert into policy_version (policy, version, changed_by, changed_at, reason, moved)"
                + " values ('deadlines', 1, 'admin', now(), 'x', 0)");
        jdbc.update("insert into policy_cell (policy, version, rule, output, value)"
                + " values ('deadlines', 1, 'rule_submitDraft_first', 'hardWorkingDays', '18'),"
                + " ('deadlines', 1, 'rule_of_an_older_release', 'hardWorkingDays', '3')");

        CardId next = committee.proposal(cast, 2, cast.lead());

        assertThat(items.openFor(next.value()).get(0).hardAt()).isEqualTo(calendar.plusWorkingDays(NOW, 18));
        assertThat(policies.current(Policy.DEADLINES).version()).isEqualTo(1);
    }

    @Test
    void whoeverComesSecondIsToldThatTheTableHasChanged() {
        policies.change(Policy.DEADLINES, draft(0, "9", "12", "20"), cast.coordinator())
                .orThrow();
        assertThat(policies.change(Policy.DEADLINES, draft(0, "7", "9", "14"), cast.coordinator())
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("policyStale");
        assertThat(item().hardAt()).isEqualTo(calendar.plusWorkingDays(NOW, 20));
    }

    @Test
    void theRoundOfACardMovesWithTheTasksOfItsReviewers() {
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("بطاقة"));
        Instant before = cards.rounds(card).get(0).dueAt();
        assertThat(before).isEqualTo(calendar.plusWorkingDays(NOW, 10));

        policies.change(
                        Policy.DEADLINES,
                        new Change(0, Map.of("rule_reviewCard_first", Map.of("hardWorkingDays", "14")), "عطلة"),
                        cast.coordinator())
                .orThrow();

        Instant moved = calendar.plusWorkingDays(NOW, 14);
        assertThat(stage.open(card.value(), "reviewCard"))
                .hasSize(cast.seats().size())
                .allSatisfy(review -> assertThat(review.hardAt()).isEqualTo(moved));
        assertThat(timer("cardDrafting", "event_roundDue")).isEqualTo(moved);
        assertThat(cards.rounds(card).get(0).dueAt()).isEqualTo(moved);
    }

    @Test
    void waitingTooLongForAnotherChangeIsNoUnknownError() {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            versions.nowForChange(Policy.DEADLINES);
            assertThatThrownBy(() -> another.executeWithoutResult(late -> versions.nowForChange(Policy.DEADLINES)))
                    .isInstanceOf(ConcurrencyFailureException.class);
        });
    }

    @Test
    void ofTwoWhoConfirmDifferentChangesAtOnceOneIsToldThatTheTableHasChanged() throws Exception {
        List<Change> changes = List.of(draft(0, "9", "12", "20"), draft(0, "7", "9", "14"));
        CyclicBarrier together = new CyclicBarrier(changes.size());
        ExecutorService people = Executors.newFixedThreadPool(changes.size());
        List<Outcome<Effect>> outcomes = new ArrayList<>();
        try {
            List<Future<Outcome<Effect>>> answers = new ArrayList<>();
            for (Change change : changes) {
                answers.add(people.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return policies.change(Policy.DEADLINES, change, cast.coordinator());
                }));
            }
            for (Future<Outcome<Effect>> answer : answers) {
                outcomes.add(answer.get(60, TimeUnit.SECONDS));
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(outcomes.stream().flatMap(outcome -> outcome.refusals().stream()))
                .extracting(Refusal::code)
                .containsExactly("policyStale");
        assertThat(policies.history(Policy.DEADLINES)).hasSize(1);
        assertThat(item().hardAt())
                .isEqualTo(calendar.plusWorkingDays(NOW, outcomes.get(0).isDone() ? 20 : 14));
    }

    @ParameterizedTest
    @CsvSource({
        "DEADLINES, rule_submitDraft_first, hardWorkingDays, '', policyNumber",
        "DEADLINES, rule_submitDraft_first, hardWorkingDays, 0, policyNumber",
        "DEADLINES, rule_submitDraft_first, hardWorkingDays, 251, policyNumber",
        "DEADLINES, rule_submitDraft_first, hardWorkingDays, 1;drop, policyNumber",
        "DEADLINES, rule_submitDraft_first, reminderWorkingDays, 15, policyReminderTooLate",
        "DEADLINES, rule_submitDraft_first, targetWorkingDays, 16, policyTargetOutside",
        "DEADLINES, rule_submitDraft_again, hardWorkingDays, 16, policyLaterRoundLonger",
        "DEADLINES, rule_submitDraft_first, hardWorkingDays, 15, policyUnchanged",
        "DEADLINES, no_such_rule, hardWorkingDays, 15, policyUnchanged",
        "ESCALATION, rule_deputy, delayWorkingDays, 0, policyNumber",
        "ESCALATION, rule_deputy, holder, anybody, malformed",
        "ESCALATION, rule_publicNote, holder, deputy, malformed",
        "ESCALATION, rule_deputy, kind, publish, malformed",
    })
    void aTableThatCannotBeWorkedByIsRefusedAtItsCell(
            Policy policy, String rule, String output, String value, String code) {
        Change change = new Change(0, Map.of(rule, Map.of(output, value)), "سبب");
        List<Refusal> refusals =
                policies.change(policy, change, cast.coordinator()).refusals();
        assertThat(refusals).extracting(Refusal::code).contains(code);
        if (!code.equals("policyUnchanged")) {
            assertThat(refusals).extracting(Refusal::field).contains(rule + "." + output);
        }
        assertThat(policies.history(policy)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTablesAreReadAndChangedOnPages(Language language) throws Exception {
        String lang = "?lang=" + language.code();
        for (String address : List.of("/policies", "/policies/deadlines", "/policies/escalationLevel")) {
            MockHttpServletResponse page = response(get(address + lang));
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                    .contains("dir=\"" + language.direction() + "\"")
                    .doesNotContain("policies.", "task.cardDrafting", "process.cardDrafting");
        }
        MockHttpServletResponse wrong = response(post("/policies/deadlines/preview" + lang)
                .param("basedOn", "0")
                .param(DRAFT + ".hardWorkingDays", "<b>")
                .param("reason", ""));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("value=\"&lt;b>\"", texts.in(language).get("refusal.required"))
                .contains("id=\"" + DRAFT + ".hardWorkingDays-error\"");

        MockHttpServletResponse preview = response(post("/policies/deadlines/preview" + lang)
                .param("basedOn", "0")
                .param(DRAFT + ".hardWorkingDays", "20")
                .param("reason", "سبب <i>"));
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(preview.getContentAsString(StandardCharsets.UTF_8))
                .contains("/work/" + item().id())
                .contains("name=\"" + DRAFT + ".hardWorkingDays\" value=\"20\"")
                .contains("سبب &lt;i&gt;")
                .doesNotContain("policies.");

        MockHttpServletResponse done = response(post("/policies/deadlines")
                .param("basedOn", "0")
                .param(DRAFT + ".hardWorkingDays", "20")
                .param("reason", "سبب"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/policies");
        assertThat(item().hardAt()).isEqualTo(calendar.plusWorkingDays(NOW, 20));
        assertThat(response(get("/policies" + lang)).getContentAsString(StandardCharsets.UTF_8))
                .contains(texts.in(language).get("policies.version", "1"), "سبب")
                .doesNotContain("policies.");
        assertThat(response(get("/policies/nothing")).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse response(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(cast.coordinator().value())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Change draft(int basedOn, String reminder, String target, String hard) {
        return new Change(
                basedOn,
                Map.of(
                        DRAFT,
                        Map.of(
                                "reminderWorkingDays", reminder,
                                "targetWorkingDays", target,
                                "hardWorkingDays", hard)),
                "عطلة مدرسية");
    }

    private WorkItem item() {
        return stage.open(card.value(), "submitDraft").get(0);
    }

    private Move own(Effect effect) {
        return effect.moves().stream()
                .filter(move -> move.item().id().equals(item().id()))
                .findFirst()
                .orElseThrow();
    }

    private Instant timer(String process, String event) {
        Job job = management
                .createJobQuery()
                .processInstanceId(stage.running(process, card.value()).getId())
                .activityId(event)
                .singleResult();
        Date due = Objects.requireNonNull(job.getDuedate());
        return due.toInstant();
    }
}
