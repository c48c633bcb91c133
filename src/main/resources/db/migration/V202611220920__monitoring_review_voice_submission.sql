-- The form that a comment came from: sent twice it is one comment.
alter table review_voice add column submission text unique;
