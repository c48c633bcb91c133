-- What is typed into the search finds work by its words, however they are spelt: see PlainWords.
alter table work_item add words text;

create index work_item_words on work_item using gin (to_tsvector('simple', coalesce(words, ''))) where state = 'OPEN';
