-- an obstacle has one name, whether an idea or a contribution meets it
update contribution_answer
set obstacle = case obstacle
    when 'OTHER_AUTHORITY' then 'OTHER_AGENCY'
    when 'NEEDS_STAFF' then 'STAFFING'
    else replace(obstacle, 'NEEDS_', '') end
where obstacle is not null;

update work_draft d
set data = replace(replace(replace(replace(replace(d.data::text,
    '"OTHER_AUTHORITY"', '"OTHER_AGENCY"'),
    '"NEEDS_LEGISLATION"', '"LEGISLATION"'),
    '"NEEDS_REGULATION"', '"REGULATION"'),
    '"NEEDS_FUNDING"', '"FUNDING"'),
    '"NEEDS_STAFF"', '"STAFFING"')::jsonb
from work_item w
where w.id = d.work_item and w.process = 'publicConsultation' and w.task = 'answerContributions';
