-- the few things that can be said of an act could be tried out against its hash
alter table record_entry add column salt varchar(32);
