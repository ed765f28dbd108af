-- A third kind of source: one variable of Swing at one level of areas, with the measure that it becomes.
alter table monitoring.bron drop constraint bron_soort_check;
alter table monitoring.bron add column niveau text;
alter table monitoring.bron add column maat text;
alter table monitoring.bron add column eenheid text;
alter table monitoring.bron add constraint bron_soort_check check (soort in ('ODATA_V3', 'ODATA_V4', 'SWING'));
alter table monitoring.bron add constraint bron_swing check (
  (soort = 'SWING') = (niveau is not null) and (soort = 'SWING') = (maat is not null) and (soort = 'SWING') = (eenheid is not null));
drop index monitoring.bron_tabel;
create unique index bron_tabel on monitoring.bron (soort, upper(tabel), jaar, lower(coalesce(niveau, '')));
comment on column monitoring.bron.niveau is 'what Swing calls the level of the areas';
comment on column monitoring.bron.maat is 'name of the measure that the variable becomes';
