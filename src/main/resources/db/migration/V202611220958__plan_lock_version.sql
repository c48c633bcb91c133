-- of two who move the phases of a plan at once, one is told
alter table action_plan add column lock_version integer not null default 0;
