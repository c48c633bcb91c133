-- an axis has its name in three languages; what was typed until now is its Arabic name
alter table commitment rename column axis to axis_ar;
alter table commitment add column axis_fr text, add column axis_en text;
alter table plan_adoption_card rename column axis to axis_ar;
alter table plan_adoption_card add column axis_fr text, add column axis_en text;
