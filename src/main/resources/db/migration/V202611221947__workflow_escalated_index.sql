-- what the ladder has put to somebody above is little among all that waits
create index work_item_escalated on work_item (hard_at, id) where state = 'OPEN' and rung > 0;
