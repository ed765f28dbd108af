-- MON-266: the sheets with figures that were not read, as only one of a workbook is.
alter table monitoring.inlevering add column niet_gelezen text[] not null default '{}';
comment on column monitoring.inlevering.niet_gelezen is
  'sheets of the same workbook that hold figures too, and were not read';
