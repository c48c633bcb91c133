-- The few items whose clock stands still are counted apart from those that are late or on time.
create index work_item_paused on work_item (hard_at) include (target_at) where state = 'OPEN' and paused_at is not null;
