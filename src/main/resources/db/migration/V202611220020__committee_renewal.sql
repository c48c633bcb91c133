create table renewal (
    id              varchar(60) primary key,
    plan            varchar(60) not null references action_plan (id),
    number          integer     not null,
    state           varchar(20) not null,
    opened_by       varchar(60) not null references person (id),
    opened_at       timestamptz not null,
    institutions    text[]      not null,
    call_ar         text,
    call_fr         text,
    call_en         text,
    closes_at       timestamptz,
    mandate_months  integer,
    panel           text[]      not null default '{}',
    reason          text,
    mandates_end_at timestamptz,
    unique (plan, number)
);

create table renewal_candidate (
    renewal     varchar(60)  not null references renewal (id),
    number      integer      not null,
    name        varchar(120) not null,
    association varchar(200) not null,
    email       varchar(254) not null,
    motivation  text         not null,
    applied_at  timestamptz  not null,
    primary key (renewal, number)
);

-- an address applies once, whatever its capitals
create unique index renewal_candidate_email on renewal_candidate (renewal, lower(email));

create table renewal_score (
    renewal  varchar(60) not null,
    number   integer     not null,
    panelist varchar(60) not null references person (id),
    tied     boolean     not null,
    interest text,
    score    integer,
    primary key (renewal, number, panelist),
    foreign key (renewal, number) references renewal_candidate (renewal, number),
    -- nobody scores a candidate they are tied to
    check (tied = (score is null)),
    check (score between 0 and 20)
);

create table renewal_seat (
    renewal      varchar(60) not null references renewal (id),
    position     integer     not null,
    side         varchar(20) not null,
    organisation varchar(60),
    person       varchar(60),
    candidate    integer,
    seat         varchar(60),
    primary key (renewal, position)
);

create table seat_substitute (
    id         varchar(60) primary key,
    seat       varchar(60) not null references seat (id),
    plan       varchar(60) not null,
    holder     varchar(60) not null references person (id),
    substitute varchar(60) not null references person (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    reason     text        not null,
    named_by   varchar(60) not null references person (id),
    check (starts_at < ends_at)
);

create index seat_substitute_seat on seat_substitute (seat, ends_at);
