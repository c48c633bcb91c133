-- used under the profile `story` only
create table story_clock (
  only_row  boolean primary key default true check (only_row),
  stands_at timestamptz not null
);

create table story_progress (
  plan text primary key,
  acts integer not null
);
