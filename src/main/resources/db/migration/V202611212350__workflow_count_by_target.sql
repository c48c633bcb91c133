-- What is late (past its target, not yet overdue) and what is on time is counted by the target: of a million open items
-- only those that are counted are read, out of the index alone.
create index work_item_role_target on work_item (role, target_at) include (hard_at)
    where state = 'OPEN' and role is not null;
create index work_item_target on work_item (target_at) include (hard_at) where state = 'OPEN';
