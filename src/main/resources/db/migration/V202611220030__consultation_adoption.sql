create table plan_adoption (
    id                  text primary key,
    plan                text        not null unique,
    consolidated_at     timestamptz not null,
    consolidated_by     text        not null,
    approved_on         date,
    approval_document   text,
    approval_address    text,
    approved_by         text,
    returned_reason     text,
    published_at        timestamptz,
    submitted_on        date,
    submission_document text,
    submission_address  text
);

-- every card of the plan that had not ended: in the plan, or out of it with a public reason or awaiting one
create table plan_adoption_card (
    adoption     text    not null references plan_adoption (id),
    card         text    not null references card (id),
    taken        boolean not null,
    number       integer,
    axis         text,
    reason_ar    text,
    reason_fr    text,
    reason_en    text,
    explained_at timestamptz,
    primary key (adoption, card)
);

-- what blocked the adoption and was let pass with a public reason
create table plan_waiver (
    id            bigint generated always as identity primary key,
    adoption      text        not null references plan_adoption (id),
    blocker       text        not null,
    cases         integer     not null,
    reason_ar     text,
    reason_fr     text,
    reason_en     text,
    waived_at     timestamptz not null,
    waived_by     text        not null,
    superseded_at timestamptz
);
create index plan_waiver_adoption on plan_waiver (adoption, id);
