-- names of what was corrected about a person; what stood there before is not kept
alter table person_change add column corrected text not null default '';
