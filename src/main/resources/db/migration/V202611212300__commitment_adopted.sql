create table commitment (
    id           text primary key,
    plan         text        not null,
    number       integer     not null,
    axis         text        not null,
    title_ar     text,
    title_fr     text,
    title_en     text,
    organisation text        not null,
    lead         text        not null,
    deputy       text,
    card         text        not null unique references card (id),
    card_version integer     not null,
    ogp_id       text,
    seat         text,
    state        text        not null,
    adopted_at   timestamptz not null,
    adopted_by   text        not null,
    lock_version integer     not null default 0,
    unique (plan, number)
);

create table milestone (
    id         bigint generated always as identity primary key,
    commitment text    not null references commitment (id),
    plan       text    not null,
    number     integer not null,
    title_ar   text,
    title_fr   text,
    title_en   text,
    starts_on  date,
    ends_on    date,
    weight     integer not null default 1 check (weight between 1 and 100),
    withdrawn  boolean not null default false,
    unique (commitment, number)
);
create index milestone_plan on milestone (plan, commitment, number);

create table commitment_title (
    id         bigint generated always as identity primary key,
    commitment text        not null references commitment (id),
    title_ar   text,
    title_fr   text,
    title_en   text,
    since      timestamptz not null
);
create index commitment_title_commitment on commitment_title (commitment, since);
