-- a draft is kept as long as its answer is awaited, see KeepingDrafts
delete from work_draft d using work_item w where w.id = d.work_item and w.state <> 'OPEN';
