alter table idea
    add column words        text,
    add column grouped_into varchar(60) references idea (id),
    add column institution  varchar(60) references organisation (id),
    add column opinion      varchar(20),
    add column opinion_text text,
    add column opinion_of   varchar(60) references organisation (id),
    add column disposition  varchar(20),
    add column obstacle     varchar(20),
    add column reason_ar    text,
    add column reason_fr    text,
    add column reason_en    text,
    add column proposed_by  varchar(60) references person (id),
    add column batch        varchar(60),
    add column card         varchar(60),
    add column answered_at  timestamptz;

create index idea_words on idea using gin (to_tsvector('simple', coalesce(words, '')));
create index idea_grouped_into on idea (grouped_into) where grouped_into is not null;
create index idea_in_batch on idea (batch) where batch is not null;
create index idea_card on idea (card) where card is not null;

-- answers that are put to the committee together
create table idea_batch (
    id           varchar(60) primary key,
    plan         varchar(60) not null references action_plan (id),
    number       int         not null,
    put_by       varchar(60) not null references person (id),
    put_at       timestamptz not null,
    ideas        int         not null,
    agreed       boolean,
    held_until   timestamptz,
    published_at timestamptz,
    unique (plan, number)
);
