create table seat (
    id           varchar(60) primary key,
    plan         varchar(60) not null references action_plan (id),
    side         varchar(20) not null,
    organisation varchar(60) references organisation (id)
);

create index seat_plan on seat (plan);

create table mandate (
    id        bigint generated always as identity primary key,
    seat      varchar(60) not null references seat (id),
    holder    varchar(60) not null references person (id),
    starts_at timestamptz not null,
    ends_at   timestamptz,
    check (ends_at is null or starts_at <= ends_at)
);

create index mandate_seat on mandate (seat);
create index mandate_holder on mandate (holder);

create table decision (
    id        varchar(80) primary key,
    plan      varchar(60) not null references action_plan (id),
    kind      varchar(30) not null,
    subject   varchar(80) not null,
    put_by    varchar(60) not null references person (id),
    put_at    timestamptz not null,
    closed_at timestamptz,
    result    varchar(20)
);

create index decision_subject on decision (subject);

-- one row a seat from the moment the decision is put: these seats decide, whoever comes later
create table decision_vote (
    id       bigint generated always as identity primary key,
    decision varchar(80) not null references decision (id),
    seat     varchar(60) not null references seat (id),
    side     varchar(20) not null,
    vote     varchar(10),
    dissent  text,
    cast_by  varchar(60) references person (id),
    cast_at  timestamptz,
    unique (decision, seat)
);
