-- which cases were let pass; empty in waivers from before, which know only their number
alter table plan_waiver add column case_ids text[] not null default '{}';
