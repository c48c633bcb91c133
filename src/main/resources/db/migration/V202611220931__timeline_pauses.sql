-- The public page of stopped clocks: each stop of a plan, and the next time that the clock went on.
create index record_entry_paused on record_entry (plan, sequence desc) where kind = 'ClockPaused';
create index record_entry_resumed on record_entry (subject, id) where kind = 'ClockResumed';
