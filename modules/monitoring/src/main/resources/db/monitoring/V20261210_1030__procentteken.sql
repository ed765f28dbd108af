-- MON-256: a percent sign behind a figure of another unit.

alter table monitoring.inlevering_twijfel drop constraint inlevering_twijfel_reden_check;
alter table monitoring.inlevering_twijfel add constraint inlevering_twijfel_reden_check
  check (reden in
    ('ONDER_NUL_PROCENT', 'BOVEN_HONDERD_PROCENT', 'PROCENTTEKEN', 'MEER_DAN_GEHEEL'));
