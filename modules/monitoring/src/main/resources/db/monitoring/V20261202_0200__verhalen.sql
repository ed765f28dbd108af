-- Stories beside the figures, with the consent of each person who is named or shown.

create table monitoring.planonderdeel (
  id           uuid primary key,
  plan_id      uuid not null,
  gebied_code  text not null,
  plantitel    text not null,
  nummer       text not null,
  omschrijving text not null,
  vervallen    boolean not null default false
);
create index planonderdeel_gebied on monitoring.planonderdeel (gebied_code);
comment on table monitoring.planonderdeel is 'Items of plans as the module wijkplan told of them';

create table monitoring.verhaal (
  id              uuid primary key,
  titel           text not null,
  tekst           text not null,
  gebied_code     text not null,
  wijk            text not null,
  wijknummer      text,
  plek            text,
  dag             date not null,
  verteller       text not null,
  foto_alt        text,
  foto_herkenbaar int check (foto_herkenbaar >= 0),
  foto_kenmerk    text,
  foto_breedte    int,
  foto_hoogte     int,
  gewijzigd       timestamptz not null,
  gewijzigd_door  text not null,
  versie          bigint not null,
  zoek            tsvector generated always as (to_tsvector('dutch',
                    titel || ' ' || tekst || ' ' || coalesce(plek, '') || ' ' || verteller)) stored,
  check ((foto_kenmerk is null) = (foto_alt is null))
);
create index verhaal_zoek on monitoring.verhaal using gin (zoek);
create index verhaal_gebied on monitoring.verhaal (gebied_code, dag);
create index verhaal_dag on monitoring.verhaal (dag);

create table monitoring.verhaal_indicator (
  verhaal_id uuid not null references monitoring.verhaal on delete cascade,
  indicator  text not null references monitoring.indicator (code),
  primary key (verhaal_id, indicator)
);
create index verhaal_indicator_indicator on monitoring.verhaal_indicator (indicator);

create table monitoring.verhaal_planonderdeel (
  verhaal_id       uuid not null references monitoring.verhaal on delete cascade,
  planonderdeel_id uuid not null references monitoring.planonderdeel,
  primary key (verhaal_id, planonderdeel_id)
);
create index verhaal_planonderdeel_onderdeel on monitoring.verhaal_planonderdeel (planonderdeel_id);

create table monitoring.betrokkene (
  id           uuid primary key,
  verhaal_id   uuid not null references monitoring.verhaal on delete cascade,
  naam         text,
  verteller    boolean not null,
  in_beeld     boolean not null,
  gegeven_door text,
  wijze        text not null check (wijze in ('SCHRIFTELIJK', 'EMAIL', 'MONDELING')),
  gegeven_op   date not null,
  geldig_tot   date,
  stand        text not null check (stand in ('GELDIG', 'INGETROKKEN', 'VERLOPEN')),
  geeindigd_op date,
  check (stand = 'GELDIG' or (naam is null and gegeven_door is null and geeindigd_op is not null))
);
create index betrokkene_verhaal on monitoring.betrokkene (verhaal_id);
create index betrokkene_verloopt on monitoring.betrokkene (geldig_tot) where stand = 'GELDIG';
comment on column monitoring.betrokkene.naam is 'gone as soon as the consent has ended';

create table monitoring.verhaalfoto (
  verhaal_id uuid primary key references monitoring.verhaal on delete cascade,
  kenmerk    text not null,
  inhoud     bytea not null
);
comment on table monitoring.verhaalfoto is 'The photo, made anew so that nothing of the camera is in it';
