-- What was sent, for whoever sent it. Keyed by the moment first: new rows lie side by side, whatever the id of their
-- task, so that a completion writes to one page of the index and not to any; the task knows when it ended.
create table work_answer (
    sent_at   timestamptz not null,
    work_item text        not null,
    data      jsonb       not null,
    sent_by   text        not null,
    primary key (sent_at, work_item)
);
