create table card (
    id            text primary key,
    plan          text        not null,
    number        integer     not null,
    title_ar      text        not null,
    title_fr      text,
    title_en      text,
    organisation  text        not null,
    lead          text        not null,
    deputy        text,
    state         text        not null,
    version       integer     not null default 0,
    returns       integer     not null default 0,
    round         integer     not null default 0,
    paused_at     timestamptz,
    merged_into   text references card (id),
    registered_at timestamptz not null,
    registered_by text        not null,
    lock_version  integer     not null default 0,
    unique (plan, number)
);

create table card_version (
    card       text        not null references card (id),
    version    integer     not null,
    content    jsonb       not null,
    origin     text        not null,
    frozen_at  timestamptz not null,
    frozen_by  text        not null,
    missing    text        not null default '',
    primary key (card, version)
);

create table review_round (
    card      text        not null references card (id),
    round     integer     not null,
    version   integer     not null,
    opened_at timestamptz not null,
    due_at    timestamptz not null,
    extended  boolean     not null default false,
    closed_at timestamptz,
    answering_since timestamptz,
    primary key (card, round)
);

create table review (
    card     text        not null references card (id),
    round    integer     not null,
    seat     text        not null,
    side     text        not null,
    author   text        not null,
    at       timestamptz not null,
    comments integer     not null,
    primary key (card, round, seat)
);

create table review_comment (
    id                  bigint generated always as identity primary key,
    card                text        not null references card (id),
    round               integer     not null,
    version             integer     not null,
    seat                text        not null,
    side                text        not null,
    author              text        not null,
    field               text        not null,
    text                text        not null,
    at                  timestamptz not null,
    disposition         text,
    answer              text,
    answered_at         timestamptz,
    answered_by         text,
    answered_in_version integer
);
create index review_comment_card on review_comment (card, round, id);

create table merge_proposal (
    id           bigint generated always as identity primary key,
    card         text        not null references card (id),
    title_ar     text,
    title_fr     text,
    title_en     text,
    reason       text        not null,
    state        text        not null,
    proposed_at  timestamptz not null,
    proposed_by  text        not null,
    decision     text,
    into_card    text references card (id),
    lock_version integer     not null default 0
);
create index merge_proposal_card on merge_proposal (card);

create table merge_member (
    proposal    bigint  not null references merge_proposal (id),
    card        text    not null references card (id),
    asked       boolean not null,
    agreed      boolean,
    reason      text,
    answered_at timestamptz,
    answered_by text,
    primary key (proposal, card)
);
create index merge_member_card on merge_member (card);

create table cancellation_proposal (
    id           bigint generated always as identity primary key,
    card         text        not null references card (id),
    reason_code  text        not null,
    reason_ar    text        not null,
    reason_fr    text,
    reason_en    text,
    state        text        not null,
    proposed_at  timestamptz not null,
    proposed_by  text        not null,
    decision     text,
    lock_version integer     not null default 0
);
create index cancellation_proposal_card on cancellation_proposal (card);

-- derived from what happened, never typed in: the columns of the committee's own report
create table card_flag (
    card    text        not null references card (id),
    flag    text        not null,
    at      timestamptz not null,
    by_person text,
    version integer     not null,
    detail  text,
    primary key (card, flag)
);
