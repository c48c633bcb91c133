create table idea_collection (
    plan         varchar(60) primary key references action_plan (id),
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    counted_at   timestamptz
);

create table thematic_meeting (
    plan         varchar(60) not null references action_plan (id),
    theme        varchar(60) not null,
    held_at      timestamptz,
    place        text,
    waived       text,
    participants int,
    outcome_ar   text,
    outcome_fr   text,
    outcome_en   text,
    ideas        int,
    recorded_at  timestamptz,
    primary key (plan, theme)
);
