-- what the coordinator still has to do with ideas, in the order of their numbers
create index idea_unput on idea (plan, number) where state = 'PROPOSED' and batch is null;
create index idea_uncarried on idea (plan, number)
    where state = 'ANSWERED' and card is null and disposition in ('TAKEN', 'PARTLY_TAKEN');
