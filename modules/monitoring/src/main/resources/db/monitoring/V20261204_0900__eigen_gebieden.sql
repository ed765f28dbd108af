-- MON-160 to MON-163: areas of the municipality's own, made of wijken and buurten of CBS.
create sequence monitoring.eigen_gebied_nummer;

create table monitoring.eigen_gebied (
  id             uuid primary key,
  code           text not null unique check (code ~ '^EG[0-9]{4,}$'),
  naam           text not null,
  omschrijving   text,
  vanaf          int not null check (vanaf between 1990 and 2100),
  tot            int check (tot >= vanaf),
  gewijzigd      timestamptz not null,
  gewijzigd_door text not null,
  vervallen_op   timestamptz,
  vervallen_door text,
  versie         bigint not null,
  check ((vervallen_op is null) = (vervallen_door is null))
);
create unique index eigen_gebied_naam on monitoring.eigen_gebied (lower(naam)) where vervallen_op is null;
comment on column monitoring.eigen_gebied.tot is 'last year that it has figures of, or null when it goes on';

-- Looked at when the transaction ends: a part that takes the place of another is written first.
create table monitoring.eigen_gebied_deel (
  eigen_gebied_id uuid not null references monitoring.eigen_gebied,
  volgnummer      int not null,
  gebied_code     text not null,
  primary key (eigen_gebied_id, volgnummer) deferrable initially deferred
);
