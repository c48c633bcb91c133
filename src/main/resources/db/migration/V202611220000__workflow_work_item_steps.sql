-- the process boards count open items by step: read from the index alone, done work costs nothing
create index work_item_step on work_item (process, task, hard_at) include (target_at, rung) where state = 'OPEN';
