-- The only outbox: rows are written in the transaction of the act, and sent afterwards.
create table mail (
    id              bigint generated always as identity primary key,
    -- event, subject and person: the same fact never makes two mails
    dedupe_key      text        not null unique,
    to_person       text        not null,
    to_address      text        not null,
    language        text        not null check (language in ('ar', 'fr', 'en')),
    -- a line break in a header would let a text add headers of its own
    subject         text        not null check (subject !~ '[[:cntrl:]]'),
    summary         text        not null,
    link            text        not null,
    text_body       text        not null,
    html_body       text        not null,
    ics             text,
    ics_method      text check (ics_method in ('REQUEST', 'CANCEL')),
    -- mails of one bundle to one person wait for one another and go out as one
    bundle          text,
    -- what it says happened then, by the clock of the application
    created_at      timestamptz not null,
    -- the queue runs by the clock of the database, which never stands still and is the same for all nodes
    next_attempt_at timestamptz not null default now(),
    attempts        int         not null default 0,
    last_error      text,
    sent_at         timestamptz,
    check ((ics is null) = (ics_method is null))
);

create index mail_due on mail (next_attempt_at, id) where sent_at is null;
create index mail_bundle on mail (bundle, id) where sent_at is null and bundle is not null;
create index mail_person on mail (to_person, id);
