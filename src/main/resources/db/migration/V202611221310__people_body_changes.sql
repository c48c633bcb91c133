-- what administrators changed about a body, and why; the name as it was until then, the head afterwards
create table body_change (
    id        bigint generated always as identity primary key,
    -- at the end of the transaction: the body may be new in it
    body      varchar(60) not null references organisation (id) deferrable initially deferred,
    kind      varchar(20) not null,
    name_ar   text,
    name_fr   text,
    name_en   text,
    head      varchar(60) references person (id),
    reason    text        not null,
    by_person varchar(60) not null references person (id),
    at        timestamptz not null
);

create index body_change_body on body_change (body, id);
