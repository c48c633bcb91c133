create table theme_setting (
    plan                  varchar(60) primary key references action_plan (id),
    stage                 varchar(20) not null,
    drawn_up_by           varchar(60),
    ways_ar               text,
    ways_fr               text,
    ways_en               text,
    timeline_published_at timestamptz,
    lead_days             integer,
    late_reason_ar        text,
    late_reason_fr        text,
    late_reason_en        text,
    themes_public_at      timestamptz
);

create table theme_proposal (
    id          varchar(80) primary key,
    plan        varchar(60) not null references action_plan (id),
    number      integer     not null,
    seat        varchar(60) not null,
    title_ar    text,
    title_fr    text,
    title_en    text,
    why         text,
    proposed_by varchar(60) not null,
    proposed_at timestamptz not null,
    theme       integer,
    not_kept    text,
    unique (plan, number)
);

create table theme (
    id             varchar(80) primary key,
    plan           varchar(60) not null references action_plan (id),
    number         integer     not null,
    title_ar       text,
    title_fr       text,
    title_en       text,
    description_ar text,
    description_fr text,
    description_en text,
    unique (plan, number)
);

-- what became of the standards of a cycle: kept, or missed for a public reason
create table standard_mark (
    plan      varchar(60) not null references action_plan (id),
    standard  varchar(40) not null,
    kept      boolean     not null,
    marked_at timestamptz not null,
    marked_by varchar(60) not null,
    reason_ar text,
    reason_fr text,
    reason_en text,
    primary key (plan, standard)
);
