-- who sent it is who ended the task
alter table work_answer drop column sent_by;
