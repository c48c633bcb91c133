-- The account at an institution's provider with which a person first came in, and comes in since.
create table staff_identity (
    person   varchar(60)  not null primary key references person (id),
    provider varchar(100) not null,
    subject  varchar(255) not null,
    bound_at timestamptz  not null,
    unique (provider, subject)
);
