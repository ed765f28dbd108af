-- Figures per area: what was delivered, what it contained, and what may be shown of it.

create table monitoring.indicator (
  id                  int primary key,
  code                text not null unique,
  naam                text not null,
  naam_en             text not null,
  omschrijving        text not null default '',
  omschrijving_en     text not null default '',
  eenheid             text not null,
  eenheid_en          text,
  richting            text not null default 'NEUTRAAL' check (richting in ('HOGER', 'LAGER', 'NEUTRAAL')),
  bron                text not null default 'CBS Kerncijfers wijken en buurten',
  objectief           boolean not null default true,
  decimalen           int not null check (decimalen between 0 and 6),
  getoond             boolean not null default false,
  volgorde            int,
  teller_id           int references monitoring.indicator,
  noemer_id           int references monitoring.indicator,
  factor              numeric not null default 1 check (factor > 0),
  telling_id          int references monitoring.indicator,
  minimum             int check (minimum >= 0),
  tolerantie          numeric check (tolerantie >= 0),
  tolerantie_relatief numeric check (tolerantie_relatief >= 0),
  check (noemer_id is null or teller_id is not null),
  check (not getoond or (teller_id is not null and telling_id is not null and minimum is not null
         and tolerantie is not null and tolerantie_relatief is not null and volgorde is not null))
);
comment on table monitoring.indicator is
  'A measure as delivered (teller_id empty), or a shown indicator: teller / noemer * factor';
comment on column monitoring.indicator.telling_id is
  'the measure whose value counts as the number of observations, held against minimum';

create table monitoring.herkenning (
  id           int generated always as identity primary key,
  indicator_id int not null references monitoring.indicator,
  sleutel      text not null,
  titel        text not null,
  eenheid      text not null,
  groep        text not null,
  unique (sleutel, titel, eenheid, groep)
);
comment on table monitoring.herkenning is
  'How a column of a source is recognised: title, unit and group, or key without its numeric suffix';

create table monitoring.inlevering (
  id             int generated always as identity primary key,
  bron           text not null,
  tabel          text,
  jaar           int not null check (jaar between 1990 and 2100),
  momentopname   date,
  bestandsnaam   text not null,
  bytes          bigint not null,
  vingerafdruk   text not null,
  status         text not null check (status in ('WACHT', 'BEZIG', 'GEREED', 'IDENTIEK', 'MISLUKT', 'GEANNULEERD', 'AFGEBROKEN')),
  fase           text not null,
  gelezen        int not null default 0,
  totaal         int not null default 0,
  annuleren      boolean not null default false,
  gelijk_aan     int references monitoring.inlevering,
  fout           text,
  fout_waarden   text[] not null default '{}',
  rijen          int not null default 0,
  rijen_geweigerd int not null default 0,
  cellen_geweigerd int not null default 0,
  waarden        int not null default 0,
  ontbrekend     int not null default 0,
  land           int not null default 0,
  gemeenten      int not null default 0,
  wijken         int not null default 0,
  buurten        int not null default 0,
  aangevraagd_door text not null,
  aangevraagd_op timestamptz not null,
  begonnen_op    timestamptz,
  klaar_op       timestamptz
);
create unique index inlevering_een_tegelijk on monitoring.inlevering ((true)) where status in ('WACHT', 'BEZIG');
create index inlevering_jaar on monitoring.inlevering (bron, jaar, vingerafdruk) where status = 'GEREED';

create table monitoring.inlevering_kolom (
  inlevering_id int not null references monitoring.inlevering,
  volgnummer    int not null,
  sleutel       text not null,
  titel         text,
  eenheid       text,
  herkenning    text not null check (herkenning in ('TITEL', 'SLEUTEL', 'KENMERK', 'ONBEKEND', 'EENHEID_WIJKT_AF', 'NIET_EENDUIDIG', 'DUBBEL')),
  indicator_id  int references monitoring.indicator,
  waarden       int not null default 0,
  ontbrekend    int not null default 0,
  primary key (inlevering_id, volgnummer)
);

create table monitoring.inlevering_ontbrekend (
  inlevering_id int not null references monitoring.inlevering,
  reden         text not null,
  aantal        int not null,
  primary key (inlevering_id, reden)
);

create table monitoring.inlevering_weigering (
  inlevering_id int not null references monitoring.inlevering,
  volgnummer    int not null,
  regel         bigint not null,
  kolom         text,
  waarde        text,
  reden         text not null,
  primary key (inlevering_id, volgnummer)
);

-- One row per area and measure of one delivery; a delivery is never changed afterwards, so an
-- earlier one stays as the revision. A measure without a single value in the delivery has no rows:
-- inlevering_kolom says so. No foreign keys: they would be checked 800,000 times per delivery, and
-- rows only come from the import, in one transaction with their delivery.
create table monitoring.waarneming (
  inlevering_id int not null,
  gebied_code   text collate "C" not null,
  indicator_id  int not null,
  waarde        numeric,
  ontbreekt     text,
  primary key (inlevering_id, gebied_code, indicator_id),
  check ((waarde is null) <> (ontbreekt is null))
);

create table monitoring.geldend (
  jaar          int not null,
  periode       int not null,
  indicator_id  int not null references monitoring.indicator,
  inlevering_id int not null references monitoring.inlevering,
  primary key (jaar, periode, indicator_id)
);
comment on table monitoring.geldend is
  'Which delivery counts for an area year, period and measure: the newest that has a value for it';

