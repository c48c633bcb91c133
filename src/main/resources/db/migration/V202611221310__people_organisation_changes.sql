-- what administrators changed about an organisation, and why; the name as it was until then, the head afterwards
create table organisation_change (
    id        bigint generated always as identity primary key,
    -- at the end of the transaction: the organisation may be new in it
    organisation      varchar(60) not null references organisation (id) deferrable initially deferred,
    kind      varchar(20) not null,
    name_ar   text,
    name_fr   text,
    name_en   text,
    head      varchar(60) references person (id),
    reason    text        not null,
    by_person varchar(60) not null references person (id),
    at        timestamptz not null
);

create index organisation_change_organisation on organisation_change (organisation, id);
