alter table plan_phase
    add column opened_at timestamptz,
    add column closed_at timestamptz,
    add column overran boolean not null default false;

-- a plan whose phases run as a cycle
create table plan_cycle (
    plan        varchar(60) primary key references action_plan (id),
    years       integer     not null,
    previous    varchar(60) references action_plan (id),
    opened_at   timestamptz not null,
    opened_by   varchar(60) not null,
    archived_at timestamptz,
    reason_ar   text,
    reason_fr   text,
    reason_en   text
);
