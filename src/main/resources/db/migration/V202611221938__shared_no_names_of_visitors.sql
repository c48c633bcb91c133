-- nothing has read the names of those who gave ideas and contributions: personal data without a use is not kept
alter table idea_sender drop column name;
alter table contributor drop column name;
