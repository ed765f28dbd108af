-- Areas of a delivery of which nothing was known: their figures are stored, and the report says so.
alter table monitoring.inlevering add column gebieden_vreemd int not null default 0;
alter table monitoring.inlevering add column vreemd_eerste text[] not null default '{}';
comment on column monitoring.inlevering.vreemd_eerste is 'the first of these areas';
