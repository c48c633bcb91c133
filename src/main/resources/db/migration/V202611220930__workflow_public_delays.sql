-- When the delay of a task was made public, and the deadline that had been missed: neither is taken back by more time.
alter table work_item add public_at timestamptz, add late_since timestamptz;

update work_item set public_at = entry.at, late_since = least(hard_at, entry.at)
from record_entry entry
where entry.kind = 'RungReached' and entry.facts ->> 'holder' = 'PUBLIC'
  and entry.subject = work_item.subject
  and entry.facts ->> 'process' = work_item.process and entry.facts ->> 'task' = work_item.task
  and entry.facts ->> 'seat' is not distinct from work_item.seat
  and entry.facts ->> 'assignee' is not distinct from work_item.assignee
  and entry.at between work_item.created_at and coalesce(work_item.ended_at, 'infinity');

create index work_item_public on work_item (plan, public_at desc, id) where public_at is not null;
