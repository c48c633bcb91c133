-- Wrong passwords are counted by connection, in memory: an account as such does not rest any more.
alter table account drop column failed_count, drop column locked_until;
