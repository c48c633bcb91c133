-- A decision table as people changed it. Version 0 is the file that ships with the code and has no row; the cells of a
-- version are all those that differ from the file, so that a new release can bring new rules.
create table policy_version (
    policy     varchar(30) not null,
    version    integer     not null check (version > 0),
    changed_by varchar(60) not null,
    changed_at timestamptz not null,
    reason     text        not null,
    moved      integer     not null,
    primary key (policy, version)
);

create table policy_cell (
    policy  varchar(30) not null,
    version integer     not null,
    rule    varchar(80) not null,
    output  varchar(40) not null,
    value   varchar(60) not null,
    primary key (policy, version, rule, output),
    foreign key (policy, version) references policy_version (policy, version)
);

-- Which version holds. Whoever opens a task by a table keeps its changes waiting until the end of the transaction, so
-- that a change sees every task it would move, on whatever node it was opened. Lock and look in one call: in a volatile
-- function the second statement sees what was committed before us.
create function policy_now(of_policy varchar) returns integer
    language plpgsql volatile set search_path from current as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('policy ' || of_policy, 0));
    return (select coalesce(max(version), 0) from policy_version where policy = of_policy);
end
$$;

-- the round by which the deadline was looked up; none where the date was agreed case by case
alter table work_item add round integer;
-- when the ladder climbs on, while one stands
alter table work_item add next_rung_at timestamptz;

update work_item i set round = n.round
from (select id, row_number() over (partition by subject, task, seat order by created_at, id) as round from work_item) n
where n.id = i.id and i.process <> 'escalation' and i.task not in ('answerInvitation', 'doActionItem');
