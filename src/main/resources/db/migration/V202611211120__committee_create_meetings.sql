create table meeting (
    id               varchar(60) primary key,
    plan             varchar(60) not null references action_plan (id),
    kind             varchar(20) not null,
    institution      varchar(60) references organisation (id),
    title_ar         text,
    title_fr         text,
    title_en         text,
    starts_at        timestamptz not null,
    zone             varchar(60) not null,
    duration_minutes int         not null,
    place            text,
    link             text,
    state            varchar(20) not null,
    convened_by      varchar(60) not null references person (id),
    convened_at      timestamptz not null,
    off_reason       text,
    summary          text,
    minutes_by       varchar(60) references person (id),
    minutes_at       timestamptz,
    published_at     timestamptz,
    last_action      int         not null,
    version          int         not null
);

create index meeting_plan_starts on meeting (plan, starts_at);
create index meeting_starts on meeting (starts_at);

create table meeting_agenda (
    id       bigint generated always as identity primary key,
    meeting  varchar(60) not null references meeting (id),
    position int         not null,
    subject  varchar(80),
    label_ar text,
    label_fr text,
    label_en text,
    held     boolean     not null,
    outcome  text
);

create index meeting_agenda_meeting on meeting_agenda (meeting);
create index meeting_agenda_subject on meeting_agenda (subject);

create table meeting_invitee (
    id          bigint generated always as identity primary key,
    meeting     varchar(60) not null references meeting (id),
    person      varchar(60) not null references person (id),
    required    boolean     not null,
    attending   boolean,
    note        text,
    answered_at timestamptz,
    unique (meeting, person)
);

create index meeting_invitee_person on meeting_invitee (person);

create table meeting_approval (
    id        bigint generated always as identity primary key,
    meeting   varchar(60) not null references meeting (id),
    seat      varchar(60) not null references seat (id),
    approved  boolean,
    objection text,
    given_by  varchar(60) references person (id),
    given_at  timestamptz
);

create index meeting_approval_meeting on meeting_approval (meeting);

create table meeting_action (
    id      varchar(80) primary key,
    meeting varchar(60) not null references meeting (id),
    what    text        not null,
    holder  varchar(60) not null references person (id),
    due     date        not null,
    done    text,
    done_at timestamptz
);

create index meeting_action_meeting on meeting_action (meeting);
