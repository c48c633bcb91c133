create table consultation (
    id                text primary key,
    plan              text        not null unique,
    invitation_ar     text,
    invitation_fr     text,
    invitation_en     text,
    exception_ar      text,
    exception_fr      text,
    exception_en      text,
    announced_at      timestamptz not null,
    announced_by      text        not null,
    opens_at          timestamptz not null,
    closes_at         timestamptz not null,
    closed_at         timestamptz,
    summary_ar        text,
    summary_fr        text,
    summary_en        text,
    report_by         text,
    published_at      timestamptz,
    last_contribution integer     not null default 0
);

-- the version of each card that the public was asked about
create table consultation_card (
    consultation text    not null references consultation (id),
    card         text    not null references card (id),
    version      integer not null,
    primary key (consultation, card)
);

create table contribution_answer (
    id           bigint generated always as identity primary key,
    consultation text        not null references consultation (id),
    card         text        not null references card (id),
    disposition  text        not null,
    obstacle     text,
    reason       text        not null,
    changed      text        not null default '',
    version      integer,
    answered_by  text        not null,
    answered_at  timestamptz not null,
    withdrawn_at timestamptz
);
create index contribution_answer_consultation on contribution_answer (consultation, card);

create table contribution (
    id           text primary key,
    consultation text        not null references consultation (id),
    number       integer     not null,
    card         text        not null references card (id),
    version      integer     not null,
    field        text,
    author       text        not null,
    text         text        not null,
    at           timestamptz not null,
    -- the same form sent twice is one contribution
    submission   text        not null unique,
    state        text        not null,
    redacted     boolean     not null default false,
    reason       text,
    moderated_at timestamptz,
    moderated_by text,
    answer       bigint references contribution_answer (id),
    noticed_at   timestamptz,
    unique (consultation, number)
);
create index contribution_card on contribution (consultation, card, number);
create index contribution_waiting on contribution (consultation, at) where state = 'RECEIVED';
create index contribution_unanswered on contribution (consultation, card) where state = 'PUBLISHED' and answer is null;
create index contribution_answered on contribution (answer);

-- personal data, apart: no page and no record reads this table; what was redacted lies here too
create table contributor (
    contribution  text primary key references contribution (id),
    receipt       text not null unique,
    name          text,
    email         text,
    language      text not null,
    original_text text
);

-- what a version changed because of whom
create table card_version_cause (
    card    text    not null,
    version integer not null,
    field   text    not null,
    because text    not null,
    primary key (card, version, field, because),
    foreign key (card, version) references card_version (card, version)
);
