-- What is done for a seat waits, without a name, while the seat is vacant.
alter table work_item
    drop constraint work_item_somebody,
    add constraint work_item_somebody check (assignee is not null or role is not null or seat is not null);
