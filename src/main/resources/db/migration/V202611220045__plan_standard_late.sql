-- a standard that was missed, and what it asks for was done afterwards
alter table standard_mark add column late_at timestamptz;
