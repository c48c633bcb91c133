create table action_plan (
    id       varchar(60) primary key,
    title_ar text,
    title_fr text,
    title_en text,
    starts   date        not null,
    ends     date        not null,
    zone     varchar(60) not null,
    check (starts <= ends)
);

create table plan_phase (
    plan   varchar(60) not null references action_plan (id),
    kind   varchar(30) not null,
    opens  date        not null,
    closes date        not null,
    primary key (plan, kind),
    check (opens <= closes)
);
