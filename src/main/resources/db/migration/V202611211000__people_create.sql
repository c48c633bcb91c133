create table organisation (
    id       varchar(60) primary key,
    name_ar  text,
    name_fr  text,
    name_en  text,
    kind     varchar(20) not null,
    head     varchar(60)
);

create table person (
    id           varchar(60) primary key,
    name_ar      text,
    name_fr      text,
    name_en      text,
    organisation varchar(60) references organisation (id),
    email        varchar(320) not null,
    language     varchar(2)   not null
);

alter table organisation
    add constraint organisation_head_fk foreign key (head) references person (id);

create table person_role (
    person varchar(60) not null references person (id),
    role   varchar(30) not null,
    primary key (person, role)
);
