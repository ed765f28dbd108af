-- MON-90: how sure a figure is, as far as its source says. An import without any of it leaves these
-- columns out of its COPY, so that they cost a large file nothing.
alter table monitoring.waarneming
  add marge numeric,
  add respondenten int,
  add status text,
  add constraint waarneming_marge check (marge is null or (marge >= 0 and waarde is not null)),
  add constraint waarneming_respondenten check (respondenten >= 0),
  add constraint waarneming_status check (status in ('VOORLOPIG', 'DEFINITIEF'));
comment on column monitoring.waarneming.marge is
  'Half of the width of the 95% interval, in the unit of the measure; null when unknown';
comment on column monitoring.waarneming.respondenten is
  'How many people answered; also where too few did for a figure';
comment on column monitoring.waarneming.status is
  'As delivered for this figure; null: as the whole delivery, monitoring.inlevering.cijferstatus';

-- Most sources give one status for all figures of a period.
alter table monitoring.inlevering
  add cijferstatus text check (cijferstatus in ('VOORLOPIG', 'DEFINITIEF'));
