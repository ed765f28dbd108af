-- Borders of areas per year, simplified once so that the map of a municipality is one query.
create table monitoring.grenslevering (
  id               int generated always as identity primary key,
  bestandsnaam     text not null,
  bytes            bigint not null,
  status           text not null check (status in ('VOORSTEL', 'BEZIG', 'GEREED', 'MISLUKT', 'GEANNULEERD', 'AFGEBROKEN')),
  fase             text not null,
  gelezen          int not null default 0,
  annuleren        boolean not null default false,
  vlakken          int not null,
  stelsel          text not null check (stelsel in ('RD', 'WGS84')),
  jaren            int[] not null default '{}',
  kenmerk          text,
  jaar             int check (jaar between 1990 and 2100),
  fout             text,
  fout_waarden     text[] not null default '{}',
  opgeslagen       int not null default 0,
  geweigerd        int not null default 0,
  overgeslagen     int not null default 0,
  hersteld         int not null default 0,
  gemeenten        int not null default 0,
  wijken           int not null default 0,
  buurten          int not null default 0,
  aangevraagd_door text not null,
  aangevraagd_op   timestamptz not null,
  begonnen_op      timestamptz,
  klaar_op         timestamptz,
  check (status = 'VOORSTEL' or (kenmerk is not null and jaar is not null))
);
create unique index grenslevering_een_tegelijk on monitoring.grenslevering ((true)) where status = 'BEZIG';

-- The file itself, packed, between the proposal and the end of reading it in; also for another server.
create table monitoring.grensstuk (
  levering_id int not null references monitoring.grenslevering on delete cascade,
  volgnummer  int not null,
  inhoud      bytea not null,
  primary key (levering_id, volgnummer)
);

create table monitoring.grenskenmerk (
  levering_id  int not null references monitoring.grenslevering on delete cascade,
  volgnummer   int not null,
  naam         text not null,
  niveau       text not null check (niveau in ('GEMEENTE', 'WIJK', 'BUURT')),
  codes        int not null,
  verschillend int not null,
  voorbeeld    text not null,
  primary key (levering_id, volgnummer)
);

create table monitoring.grensweigering (
  levering_id int not null references monitoring.grenslevering on delete cascade,
  volgnummer  int not null,
  vlak        int not null,
  code        text,
  reden       text not null,
  primary key (levering_id, volgnummer)
);

create table monitoring.grens (
  jaar          int not null,
  gebied_code   text collate "C" not null,
  niveau        text not null check (niveau in ('GEMEENTE', 'WIJK', 'BUURT')),
  gemeente_code text not null,
  naam          text not null,
  pad           text not null,
  links         int not null,
  boven         int not null,
  rechts        int not null,
  onder         int not null,
  x             int not null,
  y             int not null,
  levering_id   int not null references monitoring.grenslevering,
  primary key (jaar, gebied_code)
);
create index grens_gemeente on monitoring.grens (gemeente_code, niveau, jaar);
comment on column monitoring.grens.pad is
  'Path of SVG in metres of the Dutch grid (EPSG:28992), y negated so that the north is above';
comment on column monitoring.grens.x is 'place within the area for a sign';

create table monitoring.buurgebied (
  jaar        int not null,
  gebied_code text collate "C" not null,
  buur_code   text collate "C" not null,
  meter       int not null check (meter > 0),
  primary key (jaar, gebied_code, buur_code)
);
comment on table monitoring.buurgebied is
  'MON-104: areas of one municipality and level that share a piece of border, both ways';
