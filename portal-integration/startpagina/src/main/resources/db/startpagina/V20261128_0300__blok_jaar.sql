-- A block may be about one year; without one it shows how things stand now.
alter table startpagina.blok add column jaar smallint check (jaar between 1900 and 2200);

alter table startpagina.blok drop constraint blok_een_keer;
alter table startpagina.blok add constraint blok_een_keer
  unique nulls not distinct (persoon_id, module, portlet, gebied_code, jaar) deferrable initially deferred;
