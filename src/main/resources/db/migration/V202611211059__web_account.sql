-- Local accounts: only people who sign in with a password have one.
create table account (
    person        varchar(60)  not null primary key references person (id),
    password_hash varchar(200) not null,
    enabled       boolean      not null default true,
    failed_count  int          not null default 0,
    locked_until  timestamptz
);
