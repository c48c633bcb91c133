-- Blocks of ids for the rows of the engine: one for each node that asks, see EngineIds.
create sequence camunda.engine_ids start 36;

-- The engine refuses to start when its level of history differs from the one that was stored first.
update camunda.act_ge_property set value_ = '0' where name_ = 'historyLevel';

-- Looked up by the engine's task while it is open, never afterwards: a finished item need not move in this index.
drop index work_item_engine_task;
create unique index work_item_engine_task on work_item (engine_task) where state = 'OPEN';
