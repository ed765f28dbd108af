-- MON-267: the name in a row is that of another area than its code.
alter table monitoring.inlevering_twijfel drop constraint inlevering_twijfel_reden_check;
alter table monitoring.inlevering_twijfel add constraint inlevering_twijfel_reden_check
  check (reden in ('ONDER_NUL_PROCENT', 'BOVEN_HONDERD_PROCENT', 'PROCENTTEKEN',
                   'MEER_DAN_GEHEEL', 'NAAM_VAN_ANDER_GEBIED'));
alter table monitoring.inlevering_twijfel drop constraint inlevering_twijfel_check;
alter table monitoring.inlevering_twijfel add constraint inlevering_twijfel_check
  check ((reden in ('MEER_DAN_GEHEEL', 'NAAM_VAN_ANDER_GEBIED')) = (geheel is not null));
