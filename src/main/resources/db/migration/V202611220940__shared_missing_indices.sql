-- the cards that ended in a card, the open tasks of a late item's ladder, who stands in for seats of a plan
create index card_merged_into on card (merged_into, number) where merged_into is not null;
create index work_item_about on work_item (about) where about is not null and state = 'OPEN';
create index seat_substitute_plan on seat_substitute (plan, ends_at);
