package org.iltizam.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks that nobody touches, by SQL: of each an execution, a task, the variable and the timer of its clock, and the
 * work item. A million processes would take the afternoon.
 */
final class Crowd implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "work_item",
            "camunda.act_ru_job",
            "camunda.act_ru_variable",
            "camunda.act_ru_task",
            "camunda.act_ru_execution");

    private final JdbcTemplate jdbc;
    private int size;

    Crowd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void growTo(int to) {
        String rows = " from generate_series(" + (size + 1) + ", " + to + ") g";
        jdbc.update("insert into camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_,"
                + " proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_,"
                + " suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)"
                + " select 'crowd' || g, 1, 'crowd' || g, 'crowd' || g, 'crowd-' || g, d.id_, 'userTask_reviewCard',"
                + " 'crowd' || g, true, false, true, false, 1, 18, 1, d.key_"
                + rows + ", (select id_, key_ from camunda.act_re_procdef where key_ = 'cardDrafting' limit 1) d");
        jdbc.update("insert into camunda.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,"
                + " task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_)"
                + " select id_, 1, id_, id_, proc_def_id_, 'crowd', act_id_, 'crowd' || (hashtext(id_) % 500), 50, now(),"
                + " timestamp '2035-01-01', 1 from camunda.act_ru_execution e" + fresh("camunda.act_ru_task"));
        jdbc.update("insert into camunda.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_,"
                + " var_scope_, sequence_counter_, is_concurrent_local_)"
                + " select id_, 1, 'string', 'workItemId', id_, id_, id_, id_, 1, false from camunda.act_ru_execution e"
                + fresh("camunda.act_ru_variable"));
        jdbc.update("insert into camunda.act_ru_job (id_, rev_, type_, exclusive_, execution_id_, process_instance_id_,"
                + " root_proc_inst_id_, process_def_id_, retries_, duedate_, handler_type_, suspension_state_, priority_,"
                + " sequence_counter_)"
                + " select id_, 1, 'timer', true, id_, id_, id_, proc_def_id_, 6, timestamp '2035-01-01', 'timer-transition',"
                + " 1, 0, 1 from camunda.act_ru_execution e" + fresh("camunda.act_ru_job"));
        jdbc.update(
                "insert into work_item (id, process, task, form, plan, subject, title_ar, assignee, seat, engine_task,"
                        + " created_at, target_at, hard_at, state)"
                        + " select 'crowd' || g, 'cardDrafting', 'reviewCard', 'card-drafting-review-card', 'crowd', 'crowd-' || g,"
                        + " 'التزام', 'crowd' || (g % 500), 'seat', 'crowd' || g, now(), timestamp '2035-01-01',"
                        + " timestamp '2035-01-01', 'OPEN'" + rows);
        size = to;
    }

    private static String fresh(String table) {
        return " where id_ like 'crowd%' and not exists (select 1 from " + table + " t where t.id_ = e.id_)";
    }

    @Override
    public void close() {
        for (String table : TABLES) {
            jdbc.update(
                    "delete from " + table + " where id" + (table.equals("work_item") ? "" : "_") + " like 'crowd%'");
            jdbc.execute("vacuum full " + table);
        }
    }
}
