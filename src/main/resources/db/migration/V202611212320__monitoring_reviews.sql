create table plan_review (
    id              text primary key,
    plan            text        not null,
    state           text        not null,
    begun_at        timestamptz not null,
    summary_ar      text,
    summary_fr      text,
    summary_en      text,
    drafted_by      text,
    comments_close_at timestamptz,
    conclusion      text,
    meeting         text,
    concluded_by    text,
    published_at    timestamptz,
    plan_version    integer,
    irm_link        text,
    irm_at          timestamptz,
    lock_version    integer     not null default 0
);
create index plan_review_plan on plan_review (plan, begun_at);

create table commitment_assessment (
    review      text        not null references plan_review (id),
    commitment  text        not null references commitment (id),
    completion  text        not null,
    results     text        not null,
    lessons     text,
    wish        text        not null,
    wish_reason text,
    at          timestamptz not null,
    by_person   text        not null,
    primary key (review, commitment)
);

create table review_amendment (
    review     text    not null references plan_review (id),
    position   integer not null,
    action     text    not null,
    commitment text,
    card       text,
    title_ar   text,
    title_fr   text,
    milestone  integer,
    ends_on    date,
    weight     integer,
    reason     text    not null,
    primary key (review, position)
);

create table review_voice (
    id      bigint generated always as identity primary key,
    review  text        not null references plan_review (id),
    receipt text        not null unique,
    author  text,
    text    text        not null,
    at      timestamptz not null
);
create index review_voice_review on review_voice (review, id);

create table irm_result (
    review        text not null references plan_review (id),
    commitment    text not null references commitment (id),
    completion    text not null,
    ambition      text,
    early_results text,
    primary key (review, commitment)
);
create index irm_result_commitment on irm_result (commitment);
