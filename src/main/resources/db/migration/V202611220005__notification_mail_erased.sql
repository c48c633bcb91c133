-- when the text of a sent mail was erased
alter table mail add column erased_at timestamptz;

create index mail_to_erase on mail (sent_at) where sent_at is not null and erased_at is null;
