-- Who was late when a delay was made public: the body the holder acted for, or the role whose work it was.
alter table work_item add late_organisation text, add late_role text;

update work_item set
    late_organisation = case
        when seat is not null then (select organisation from seat where seat.id = work_item.seat)
        when assignee is not null
            then coalesce((select organisation from person where person.id = work_item.assignee), work_item.organisation)
        end,
    late_role = case when seat is null and assignee is null then role end
where public_at is not null;
