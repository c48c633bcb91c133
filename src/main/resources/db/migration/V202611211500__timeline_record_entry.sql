-- The public record. Entries are chained by hash within a plan; nothing references other tables, and nothing is changed.
create table record_entry (
    id            bigint generated always as identity primary key,
    plan          varchar(60)  not null,
    sequence      bigint       not null check (sequence > 0),
    subject       varchar(80)  not null,
    kind          varchar(60)  not null,
    at            timestamptz  not null,
    by_person     varchar(60),
    facts         jsonb        not null,
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    unique (plan, sequence)
);

create index record_entry_subject on record_entry (subject, id);

create function record_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'The record is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;

create trigger record_entry_is_final before update or delete on record_entry
    for each row execute function record_entry_is_final();

create trigger record_entry_stays before truncate on record_entry
    for each statement execute function record_entry_is_final();

-- One writer at a time per plan, until the end of its transaction. Lock and look in one call: in a volatile function the
-- second statement sees what the writer before us has committed.
create function record_head(of_plan varchar) returns table (last_sequence bigint, last_hash char(64))
    language plpgsql volatile set search_path from current as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('record of ' || of_plan, 0));
    return query
        select sequence, hash from record_entry where plan = of_plan order by sequence desc limit 1;
end
$$;
