-- What each module offers to pages of others, as the module itself describes it.
alter table kern.module add column portlets jsonb not null default '[]';
