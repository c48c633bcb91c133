-- why a meeting was convened later than its papers have to be out
alter table meeting add column short_notice text;
