package org.iltizam.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.iltizam.IltizamTest;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkList;
import org.iltizam.workflow.WorkList.Filter;
import org.iltizam.workflow.WorkList.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * My work beside the engine's own task query, with the same tasks in both: fifty groups, one group a task, a person in
 * three of them, the first twenty by due date.
 */
@IltizamTest
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkListBench {

    private static final int[] SIZES = {1_000, 100_000, 1_000_000};
    private static final int PAGE = 20;
    private static final PersonId READER = new PersonId("bench-reader");
    private static final Set<Role> ROLES = EnumSet.of(Role.COORDINATOR, Role.COMMITTEE_MEMBER, Role.INSTITUTION_HEAD);
    private static final String[] GROUPS = ROLES.stream().map(Role::name).toArray(String[]::new);

    @Autowired
    WorkList list;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource pool;

    @Test
    void myWorkStaysFlatWhereTheEngineDoesNot() throws Exception {
        Table.title("My work, first page of " + PAGE + ", beside the engine's task query");
        int before = 0;
        for (int size : SIZES) {
            fill(before, size);
            before = size;
            warm();
            Ratio ratio = Ratio.measure(
                    5,
                    size > 100_000 ? 7 : 15,
                    this::page,
                    () -> tasks.createTaskQuery()
                            .taskCandidateGroupIn(List.of(GROUPS))
                            .orderByDueDate()
                            .asc()
                            .listPage(0, PAGE));
            double counts = Ratio.medianMillis(15, () -> list.counts(Scope.ROLES, READER, ROLES, Filter.NONE));
            Table.row(
                    size + " open: ours " + Table.millis(ratio.ours()) + ", counts " + Table.millis(counts)
                            + ", engine " + Table.millis(ratio.theirs()),
                    ratio.faster(),
                    size == 1_000_000 ? "≥ 200×" : "–");
        }
        double many = byItself();
        keep(1_000);
        double few = byItself();
        Table.row(
                "the page by itself, at 1 000 000 " + Table.millis(many) + ", at 1 000 " + Table.millis(few),
                Table.times(many / few),
                "≤ 1.2×");
    }

    /** Beside a query that reads a million rows each call would begin with a cold cache. */
    private double byItself() throws Exception {
        warm();
        return Ratio.medianMillis(2_000, this::page);
    }

    /** A statement is prepared, and its plan kept, after some calls on a connection. */
    private void warm() throws Exception {
        Ratio.medianMillis(5_000, this::page);
    }

    private void page() {
        list.page(Scope.ROLES, READER, ROLES, Filter.NONE, null, PAGE);
    }

    /** Rows of both tables by SQL: a million processes would take the afternoon. */
    private void fill(int from, int to) throws SQLException {
        String group = "(case g % 50 when 0 then 'COORDINATOR' when 1 then 'COMMITTEE_MEMBER'"
                + " when 2 then 'INSTITUTION_HEAD' else 'G' || (g % 50) end)";
        String due = "timestamp '2030-01-01' + (g::bigint * 7919 % 1000003) * interval '1 minute'";
        jdbc.update("insert into work_item (id, process, task, form, plan, subject, title_ar, role, engine_task,"
                + " created_at, target_at, hard_at, state) select 'bench' || g, 'cardDrafting', 'decideNextStep',"
                + " 'card-drafting-decide-next-step', 'bench', 'bench-' || g, 'التزام ' || g, " + group
                + ", 'bench' || g, now(), " + due + ", " + due + ", 'OPEN' from generate_series(" + (from + 1) + ", "
                + to + ") g");
        jdbc.update("insert into camunda.act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_,"
                + " due_date_, suspension_state_) select 'bench' || g, 1, 'bench', 'userTask_decideNextStep', 50, now(), "
                + due + ", 1 from generate_series(" + (from + 1) + ", " + to + ") g");
        jdbc.update("insert into camunda.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select 'bench' ||"
                + " g, 1, " + group + ", 'candidate', 'bench' || g from generate_series(" + (from + 1) + ", " + to
                + ") g");
        jdbc.execute("vacuum analyze work_item");
        jdbc.execute("vacuum analyze camunda.act_ru_task");
        jdbc.execute("vacuum analyze camunda.act_ru_identitylink");
        forgetPlans();
    }

    private void keep(int rows) throws SQLException {
        jdbc.update("delete from work_item where plan = 'bench' and substr(id, 6)::int > " + rows);
        jdbc.execute("vacuum (full, analyze) work_item");
        forgetPlans();
    }

    private void forgetPlans() throws SQLException {
        // a session that has seen the table grow a thousandfold weighs plans by the costs of the small one and plans
        // anew
        // at each call, some thousand times; in service nothing grows so fast, and a connection lasts half an hour
        pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    @AfterAll
    void clear() {
        jdbc.update("delete from camunda.act_ru_identitylink where id_ like 'bench%'");
        jdbc.update("delete from camunda.act_ru_task where id_ like 'bench%'");
        jdbc.update("delete from work_item where plan = 'bench'");
        jdbc.execute("vacuum full work_item");
        jdbc.execute("vacuum full camunda.act_ru_task");
        jdbc.execute("vacuum full camunda.act_ru_identitylink");
    }
}
