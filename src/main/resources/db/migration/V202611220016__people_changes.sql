-- what administrators changed about a person, and why
create table person_change (
    id        bigint generated always as identity primary key,
    -- at the end of the transaction: the person may be new in it
    person    varchar(60) not null references person (id) deferrable initially deferred,
    kind      varchar(20) not null,
    roles     text        not null,
    reason    text        not null,
    by_person varchar(60) not null references person (id),
    at        timestamptz not null
);

create index person_change_person on person_change (person, id);
