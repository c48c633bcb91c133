-- The work list is ours: written in the engine's own transaction, read by every screen.
create table work_item (
    id           text primary key,
    process      text        not null,
    task         text        not null,
    form         text        not null,
    plan         text        not null,
    subject      text        not null,
    title_ar     text,
    title_fr     text,
    title_en     text,
    organisation text,
    assignee     text,
    role         text,
    seat         text,
    part         text,
    about        text,
    engine_task  text        not null,
    created_at   timestamptz not null,
    target_at    timestamptz not null,
    hard_at      timestamptz not null,
    paused_at    timestamptz,
    extended     boolean     not null default false,
    rung         integer     not null default -1,
    state        text        not null,
    ended_at     timestamptz,
    ended_by     text,
    version      integer     not null default 0,
    constraint work_item_state check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    constraint work_item_somebody check (assignee is not null or role is not null)
);

-- one index for each order that the list is read in; open items only, so that done work costs nothing
create index work_item_mine on work_item (assignee, hard_at, id) where state = 'OPEN';
create index work_item_role on work_item (role, hard_at, id) where state = 'OPEN' and role is not null;
create index work_item_due on work_item (hard_at, id) where state = 'OPEN';
create index work_item_organisation on work_item (organisation, hard_at, id) where state = 'OPEN';
create index work_item_subject on work_item (subject, task);
create index work_item_done on work_item (ended_by, ended_at desc, id) where state = 'DONE';
create unique index work_item_engine_task on work_item (engine_task);
