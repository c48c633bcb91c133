-- What all seats are asked at the same time. The round counts what one seat was asked, and a seat may have missed a round.
alter table work_item add asked_together text;

-- what was asked before today is told apart as well as it can be
update work_item set asked_together = subject || ':' || task || ':' || coalesce(round, 0) where seat is not null;
