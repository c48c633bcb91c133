-- who sends a mail has it until then, without a lock; after that it is anybody's again
alter table mail add column sending_until timestamptz;
