-- Under which part of the plan a card is added, and a new title in English.
alter table review_amendment
    add column title_en text,
    add column axis text;
