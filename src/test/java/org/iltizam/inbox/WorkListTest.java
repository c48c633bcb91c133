package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.RowsRead;
import org.iltizam.SqlCount;
import org.iltizam.TestPlans;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlainWords;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkList;
import org.iltizam.workflow.WorkList.Counts;
import org.iltizam.workflow.WorkList.Cursor;
import org.iltizam.workflow.WorkList.DueState;
import org.iltizam.workflow.WorkList.Filter;
import org.iltizam.workflow.WorkList.Scope;
import org.iltizam.workflow.WorkList.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class WorkListTest {

    private static final Instant NOW = Instant.parse("2024-02-05T09:00:00Z");

    @Autowired
    WorkList list;

    @Autowired
    PeopleRegister register;

    @Autowired
    MockMvc mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RowsRead rows;

    String plan = TestPlans.next().value();
    PersonId reader = new PersonId(plan + "-reader");

    @BeforeEach
    void now() {
        clock.set(NOW);
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from work_item where plan = ?", plan);
    }

    @Test
    void workComesDueSoonestFirstAndPageByPage() {
        fill(120);
        List<WorkItem> all = new ArrayList<>();
        Cursor next = null;
        do {
            Slice slice = page(Filter.NONE, next, 50);
            all.addAll(slice.items());
            next = slice.next();
        } while (next != null);
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        assertThat(all).extracting(WorkItem::hardAt).isSorted();
    }

    @Test
    void workIsOverdueLateOnTimeOrPaused() {
        fill(30);
        pause(plan + "-30-1", plan + "-30-29");
        for (DueState state : DueState.values()) {
            List<WorkItem> items = page(due(state), null, 100).items();
            assertThat(items).isNotEmpty().allMatch(item -> item.pausedAt() == null || state == DueState.PAUSED);
            assertThat(items).allMatch(item -> switch (state) {
                case PAUSED -> item.pausedAt() != null;
                case OVERDUE -> item.hardAt().isBefore(NOW);
                case LATE -> item.targetAt().isBefore(NOW) && !item.hardAt().isBefore(NOW);
                case ONTIME -> !item.targetAt().isBefore(NOW);
            });
        }
        Counts counts = list.counts(Scope.MINE, reader, EnumSet.noneOf(Role.class), Filter.NONE);
        assertThat(counts)
                .extracting(Counts::overdue, Counts::late, Counts::onTime, Counts::paused)
                .containsExactly(shown(DueState.OVERDUE), shown(DueState.LATE), shown(DueState.ONTIME), 2L);
        assertThat(counts.overdue() + counts.late() + counts.onTime() + counts.paused())
                .isEqualTo(30);
    }

    @Test
    void aSearchTakesSignsLiterally() {
        fill(5);
        assertThat(page(text("التزام 3"), null, 10).items()).hasSize(1);
        assertThat(page(text("%"), null, 10).items()).isEmpty();
        assertThat(page(text("'; drop table work_item; --"), null, 10).items()).isEmpty();
    }

    @Test
    void thePageTakesTwoStatementsForTenRowsAndForTenThousand() throws Exception {
        register.addPerson(new Person(
                reader,
                LocalizedText.arabic("قارئ"),
                null,
                EnumSet.of(Role.COORDINATOR),
                reader + "@iltizam.example",
                Language.AR));
        fill(10);
        assertThat(statements("/work")).hasSize(2);
        fill(10_000);
        for (String address :
                List.of("/work", "/work?tab=all", "/work?tab=roles", "/work?tab=done", "/work?due=overdue")) {
            assertThat(statements(address)).as(address).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aLineOfTheLadderSaysWhichWorkIsLateAndWhose() throws Exception {
        register.addPerson(new Person(
                reader,
                LocalizedText.arabic("رئيس"),
                null,
                EnumSet.of(Role.COORDINATOR),
                reader + "@iltizam.example",
                Language.AR));
        PersonId late = new PersonId(plan + "-late");
        register.addPerson(new Person(
                late,
                LocalizedText.arabic("صاحب المهمة المتأخرة"),
                null,
                EnumSet.of(Role.PROJECT_LEAD),
                late + "@iltizam.example",
                Language.AR));
        fill(3);
        String first = plan + "-3-1";
        jdbc.update("update work_item set assignee = ? where id = ?", late.value(), first);
        jdbc.update(
                "update work_item set process = 'escalation', task = 'answerRung', about = ? where id = ?",
                first,
                plan + "-3-2");

        for (String address : List.of("/work?tab=mine", "/work?tab=all", "/work/list.csv?tab=mine")) {
            assertThat(mvc.perform(get(address).with(user(reader.value())))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .as(address)
                    .containsOnlyOnce("تقديم مسودة البطاقة · صاحب المهمة المتأخرة");
        }
        assertThat(statements("/work?tab=mine")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theListOfAPlanAndOfWhatTheLadderHasPutHigherHasNothingElse() {
        fill(30);
        jdbc.update("update work_item set rung = 1 where plan = ? and hard_at < ?", plan, Timestamp.from(NOW));
        Filter ofPlan = new Filter(null, null, "cardDrafting.submitDraft", new PlanId(plan), false, "");
        Filter escalated = new Filter(null, null, "cardDrafting.submitDraft", new PlanId(plan), true, "");
        Filter ofAnother = new Filter(null, null, null, new PlanId(plan + "-none"), false, "");
        long overdue = page(due(DueState.OVERDUE), null, 100).items().size();

        assertThat(page(ofPlan, null, 100).items()).hasSize(30);
        assertThat(page(escalated, null, 100).items()).hasSize((int) overdue).isNotEmpty();
        assertThat(page(ofAnother, null, 100).items()).isEmpty();
        assertThat(list.counts(Scope.MINE, reader, EnumSet.noneOf(Role.class), escalated)
                        .overdue())
                .isEqualTo(overdue);
    }

    @Test
    void theFileHasEveryRowOfTheList() throws Exception {
        register.addPerson(new Person(
                reader,
                LocalizedText.arabic("قارئ"),
                null,
                EnumSet.of(Role.PROJECT_LEAD),
                reader + "@iltizam.example",
                Language.AR));
        fill(5_001);
        String file = mvc.perform(get("/work/list.csv").with(user(reader.value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(5_002).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCountedIsBoundedWhateverWaits() {
        String role = Role.OBSERVER.name();
        fill(40_000);
        jdbc.update("update work_item set assignee = null, role = ? where plan = ?", role, plan);
        jdbc.execute("analyze work_item");
        long few = rows.of("work_item", () -> list.counts(Scope.MINE, reader, EnumSet.noneOf(Role.class), Filter.NONE));
        long many =
                rows.of("work_item", () -> list.counts(Scope.ROLES, reader, EnumSet.of(Role.OBSERVER), Filter.NONE));
        long all = rows.of("work_item", () -> list.counts(Scope.ALL, reader, EnumSet.of(Role.OBSERVER), Filter.NONE));
        assertThat(List.of(few, many, all)).allMatch(read -> read <= 7 * WorkList.COUNTED);
    }

    @Test
    void whatTheLadderHasPutHigherIsFoundAmongAllThatWaits() {
        fill(40_000);
        jdbc.update("update work_item set rung = 1 where id in (?, ?)", plan + "-40000-1", plan + "-40000-40000");
        jdbc.execute("analyze work_item");
        Filter escalated = new Filter(null, null, null, null, true, "");

        long read = rows.of(
                "work_item", () -> list.page(Scope.ALL, reader, EnumSet.of(Role.OBSERVER), escalated, null, 50));

        assertThat(read).isLessThanOrEqualTo(100);
    }

    @Test
    void whatIsSoughtIsFoundAmongAllThatWaits() {
        fill(40_000);
        jdbc.execute("analyze work_item");

        long read = rows.of("work_item", () -> {
            assertThat(list.page(Scope.ALL, reader, EnumSet.of(Role.OBSERVER), text("الالتزام 39999"), null, 50)
                            .items())
                    .hasSize(1);
            list.counts(Scope.ALL, reader, EnumSet.of(Role.OBSERVER), text("الالتزام 39999"));
        });

        assertThat(read).isLessThanOrEqualTo(4 * WorkList.COUNTED);
    }

    /** What the request sends, from the filters to the last line of the page. */
    private List<String> statements(String address) throws Exception {
        return SqlCount.whenWarm(
                () -> mvc.perform(get(address).with(user(reader.value()))).andExpect(status().isOk()));
    }

    /** The first of thirty is overdue, the last but one late; neither counts as either while its clock stands still. */
    private void pause(String... items) {
        for (String item : items) {
            jdbc.update("update work_item set paused_at = ? where id = ?", Timestamp.from(NOW), item);
        }
    }

    private long shown(DueState state) {
        return page(due(state), null, 100).items().size();
    }

    private static Filter due(DueState state) {
        return new Filter(state, null, null, null, false, "");
    }

    private static Filter text(String text) {
        return new Filter(null, null, null, null, false, text);
    }

    private Slice page(Filter filter, @Nullable Cursor after, int size) {
        return list.page(Scope.MINE, reader, EnumSet.noneOf(Role.class), filter, after, size);
    }

    /** Deadlines from thirty days ago to thirty days ahead, three days between target and hard date. */
    private void fill(int rows) {
        jdbc.update(
                "insert into work_item (id, process, task, form, plan, subject, title_ar, words, assignee, engine_task,"
                        + " created_at, target_at, hard_at, state)"
                        + " select ? || '-' || ? || '-' || g, 'cardDrafting', 'submitDraft', 'card-drafting-submit-draft', ?,"
                        + " ? || '-' || g, 'التزام ' || g, ? || ' ' || g, ?, ? || '-' || ? || '-' || g, now(),"
                        + " timestamptz '2024-01-06 12:00Z' + (g % 60) * interval '1 day',"
                        + " timestamptz '2024-01-09 12:00Z' + (g % 60) * interval '1 day', 'OPEN'"
                        + " from generate_series(1, ?) g",
                plan,
                rows,
                plan,
                plan,
                PlainWords.kept(LocalizedText.arabic("التزام")),
                reader.value(),
                plan,
                rows,
                rows);
    }
}
