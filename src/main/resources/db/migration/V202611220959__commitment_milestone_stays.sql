-- an amendment takes out a commitment, never one of its milestones
alter table milestone drop column withdrawn;
