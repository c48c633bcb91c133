-- the overview counts what is published on each card without reading it
create index contribution_published on contribution (consultation, card) where state = 'PUBLISHED';
