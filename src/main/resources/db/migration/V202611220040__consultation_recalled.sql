-- its phase was begun anew: the doors are shut until it is announced again
alter table consultation add column recalled_at timestamptz;
