create table progress_report (
    id               text primary key,
    plan             text    not null,
    commitment       text    not null references commitment (id),
    period           text    not null,
    state            text    not null,
    due_at           timestamptz,
    nothing          boolean not null default false,
    text_ar          text,
    text_fr          text,
    text_en          text,
    completion       text,
    percent          integer,
    reported_at      timestamptz,
    reported_by      text,
    seat             text,
    view_completion  text,
    view_text        text,
    view_at          timestamptz,
    view_by          text,
    return_reason    text,
    verified_at      timestamptz,
    verified_by      text,
    published_at     timestamptz,
    help             text,
    help_answer      text,
    help_answered_at timestamptz,
    help_answered_by text,
    lock_version     integer not null default 0,
    unique (commitment, period)
);
create index progress_report_plan on progress_report (plan, period);

create table progress_milestone (
    report   text    not null references progress_report (id),
    number   integer not null,
    degree   text    not null,
    obstacle text,
    primary key (report, number)
);

create table evidence (
    id         bigint generated always as identity primary key,
    commitment text        not null references commitment (id),
    milestone  integer     not null,
    report     text        not null references progress_report (id),
    made_on    date        not null,
    link       text,
    file_key   text unique,
    file_name  text,
    media_type text,
    bytes      integer,
    sha256     text        not null,
    added_at   timestamptz not null,
    added_by   text        not null,
    check ((link is null) <> (file_key is null))
);
create index evidence_commitment on evidence (commitment, id);

-- the bytes stand apart, so that no list ever reads them
create table evidence_file (
    file_key text primary key,
    content  bytea not null
);
