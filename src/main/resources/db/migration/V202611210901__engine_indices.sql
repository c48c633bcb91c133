-- Two indices that the engine's PostgreSQL schema lacks. Without the first, every completed task scans all open tasks
-- (85 ms at a million, 10 ms with it); without the second, every poll for due jobs scans all future timers (213 ms to
-- 0.07 ms).
create index idx_iltizam_task_parent on camunda.act_ru_task (parent_task_id_);
create index idx_iltizam_job_duedate on camunda.act_ru_job (duedate_);
