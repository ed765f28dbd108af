-- Files that are not of CBS: what their columns become is chosen once and remembered (MON-91 to MON-96).

alter table monitoring.inlevering_kolom drop constraint inlevering_kolom_herkenning_check;
alter table monitoring.inlevering_kolom add constraint inlevering_kolom_herkenning_check check (herkenning in
  ('TITEL', 'SLEUTEL', 'KENMERK', 'ONBEKEND', 'EENHEID_WIJKT_AF', 'NIET_EENDUIDIG', 'DUBBEL', 'GEKOZEN', 'NIET_GEKOZEN'));

-- A file may have figures of more years; each is a delivery of its own, under the one of the newest year.
alter table monitoring.inlevering add hoofd_id int references monitoring.inlevering;
create index inlevering_hoofd on monitoring.inlevering (hoofd_id) where hoofd_id is not null;

create table monitoring.toewijzing (
  id            int generated always as identity primary key,
  versie        bigint not null default 1,
  sleutel       text not null,
  keuzes        jsonb not null,
  gewijzigd_op  timestamptz not null,
  gewijzigd_door text not null
);
create unique index toewijzing_sleutel on monitoring.toewijzing (md5(sleutel));
comment on column monitoring.toewijzing.sleutel is
  'The headers of the file, normalised and in order: the same headers give the same choices';

-- A file that was brought in and looked at, of which nothing is read in yet.
create table monitoring.proeflezing (
  id            uuid primary key,
  versie        bigint not null default 1,
  bestandsnaam  text not null,
  jaar          int check (jaar between 1990 and 2100),
  momentopname  date,
  deel          boolean not null default false,
  keuzes        jsonb,
  inlevering_id int references monitoring.inlevering,
  door          text not null,
  op            timestamptz not null
);
create index proeflezing_op on monitoring.proeflezing (op);

create table monitoring.proeflezing_blok (
  proeflezing_id uuid not null references monitoring.proeflezing on delete cascade,
  bestand        int not null,
  volgnummer     int not null,
  naam           text not null,
  inhoud         bytea not null,
  primary key (proeflezing_id, bestand, volgnummer)
);
alter table monitoring.proeflezing_blok alter inhoud set storage external;
