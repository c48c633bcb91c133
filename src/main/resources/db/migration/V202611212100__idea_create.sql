-- what may become public of an idea; title and text stay empty until a moderator has published them
create table idea (
    id             varchar(60) primary key,
    plan           varchar(60) not null references action_plan (id),
    number         int         not null,
    origin         varchar(20) not null,
    state          varchar(20) not null,
    language       varchar(2)  not null,
    theme          varchar(60),
    received_on    date        not null,
    received_at    timestamptz not null,
    title          text,
    text           text,
    redaction      varchar(20),
    published_at   timestamptz,
    declined       varchar(30),
    ended_at       timestamptz,
    version        int         not null default 0,
    unique (plan, number)
);

create index idea_plan_state on idea (plan, state, number desc);

create table idea_counter (
    plan varchar(60) primary key references action_plan (id),
    last int         not null
);

-- what was sent, as it was sent, and what the moderator wrote back: for the moderator and the author only
create table idea_submission (
    idea    varchar(60) not null references idea (id),
    round   int         not null,
    title   text        not null,
    text    text        not null,
    sent_at timestamptz not null,
    note    text,
    primary key (idea, round)
);

-- who sent it: personal data, kept apart from everything that is public
create table idea_sender (
    idea         varchar(60) primary key references idea (id),
    receipt_hash varchar(64) not null unique,
    name         text,
    email        text,
    entered_by   varchar(60) references person (id)
);

-- one row for each form that was sent: the same form sent twice gives one idea
create table idea_intake (
    key_hash     varchar(64) primary key,
    content_hash varchar(64) not null,
    idea         varchar(60) references idea (id)
);
