-- what is open for a seat that changes hands: a dozen rows, put in order when they are read
create index work_item_seat on work_item (seat) where state = 'OPEN' and seat is not null;
