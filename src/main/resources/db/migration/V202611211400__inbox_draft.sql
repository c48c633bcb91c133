-- what somebody has typed into a form and not sent yet
create table work_draft (
    work_item text primary key references work_item (id),
    data      jsonb       not null,
    revision  bigint      not null,
    saved_at  timestamptz not null,
    saved_by  text        not null
);
