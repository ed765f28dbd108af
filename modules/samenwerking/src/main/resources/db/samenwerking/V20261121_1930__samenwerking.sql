create table samenwerking.overleg (
  id uuid primary key,
  naam text not null unique,
  voorzitter_rol text not null,
  verwijst_naar text not null,
  plannen boolean not null,
  eerste date not null,
  iedere_weken smallint not null check (iedere_weken between 1 and 52),
  begintijd time not null,
  duur_minuten smallint not null check (duur_minuten between 15 and 480),
  toelichting text,
  versie bigint not null
);
-- Definitive proposals go to one forum.
create unique index overleg_plannen on samenwerking.overleg (plannen) where plannen;

create table samenwerking.mandaat (
  overleg_id uuid not null references samenwerking.overleg deferrable initially deferred,
  mandaat text not null check (mandaat in ('INFORMEERT','ADVISEERT','BESLUIT')),
  geldig_van date not null,
  geldig_tot date,
  check (geldig_tot is null or geldig_tot >= geldig_van),
  constraint mandaat_niet_dubbel exclude using gist (
    overleg_id with =, daterange(geldig_van, geldig_tot, '[]') with &&) deferrable initially deferred
);

create table samenwerking.vergadering (
  id uuid primary key,
  overleg_id uuid not null references samenwerking.overleg deferrable initially deferred,
  datum date not null,
  begintijd time not null,
  duur_minuten smallint not null check (duur_minuten between 15 and 480),
  status text not null check (status in ('GEPLAND','AFGESLOTEN','VERVALLEN')),
  versie bigint not null,
  unique (overleg_id, datum)
);

create table samenwerking.agendapunt (
  id uuid primary key,
  vergadering_id uuid references samenwerking.vergadering deferrable initially deferred,
  volgorde int,
  titel text not null check (titel <> ''),
  vraag text not null check (vraag in ('VASTSTELLEN','BESLUITEN','ADVISEREN','AFSTEMMEN')),
  stuurt_lijn boolean not null,
  stuurt_programma boolean not null,
  stuurt_wijk boolean not null,
  gebied_code varchar(20),
  wijk text,
  wijknummer varchar(6),
  onderwerp text,
  stuk_versie int,
  minuten smallint not null check (minuten between 5 and 480),
  toelichting text,
  ingebracht_door text not null,
  ingebracht_op timestamptz not null,
  status text not null check (status in ('OPEN','BESLOTEN','AFGEVOERD')),
  afvoer_reden text,
  aantal_besluiten int not null,
  versie bigint not null,
  check (stuurt_lijn or stuurt_programma or stuurt_wijk),
  check ((vergadering_id is null) = (volgorde is null)),
  check (vergadering_id is not null or onderwerp is not null),
  check (status <> 'AFGEVOERD' or afvoer_reden is not null),
  constraint agendapunt_plaats exclude (vergadering_id with =, volgorde with =)
    where (status <> 'AFGEVOERD') deferrable initially deferred
);
-- One point for each version of a plan that was offered, however often the event is handled.
create unique index agendapunt_stuk on samenwerking.agendapunt (onderwerp, stuk_versie) where stuk_versie is not null;
create index agendapunt_vergadering on samenwerking.agendapunt (vergadering_id, volgorde);
create index agendapunt_open on samenwerking.agendapunt (vergadering_id) where status = 'OPEN';

create table samenwerking.doorschuiving (
  agendapunt_id uuid not null references samenwerking.agendapunt deferrable initially deferred,
  van_vergadering uuid not null references samenwerking.vergadering deferrable initially deferred,
  naar_vergadering uuid not null references samenwerking.vergadering deferrable initially deferred,
  op timestamptz not null,
  door text not null
);
create index doorschuiving_punt on samenwerking.doorschuiving (agendapunt_id, op);
create index doorschuiving_van on samenwerking.doorschuiving (van_vergadering);

create table samenwerking.besluit (
  id uuid primary key,
  agendapunt_id uuid not null references samenwerking.agendapunt deferrable initially deferred,
  vergadering_id uuid not null references samenwerking.vergadering deferrable initially deferred,
  jaar smallint not null,
  nummer int not null,
  uitkomst text not null check (uitkomst in ('AKKOORD','NIET_AKKOORD','NAAR_OPDRACHTGEVER')),
  reden text not null check (length(btrim(reden)) >= 15),
  mandaat text,
  mandaat_van date,
  rol text not null,
  besloten_door text not null,
  besloten_op timestamptz not null,
  vervangt uuid unique references samenwerking.besluit,
  unique (jaar, nummer),
  check (uitkomst = 'NAAR_OPDRACHTGEVER' or mandaat = 'BESLUIT')
);
-- One first decision for each point; every later one replaces another.
create unique index besluit_eerste on samenwerking.besluit (agendapunt_id) where vervangt is null;
create index besluit_punt on samenwerking.besluit (agendapunt_id, besloten_op);
create index besluit_zoek on samenwerking.besluit using gin (to_tsvector('dutch', reden));
create index agendapunt_zoek on samenwerking.agendapunt using gin (to_tsvector('dutch', titel || ' ' || coalesce(wijk, '')));

-- A decision never changes, whoever tries.
create function samenwerking.onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'samenwerking.% never changes', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger besluit_onveranderlijk before update or delete on samenwerking.besluit for each row execute function samenwerking.onveranderlijk();
create trigger besluit_niet_legen before truncate on samenwerking.besluit execute function samenwerking.onveranderlijk();
