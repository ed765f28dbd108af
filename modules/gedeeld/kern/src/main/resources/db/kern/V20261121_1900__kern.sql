create extension if not exists btree_gist with schema public;

create table kern.instelling (
  sleutel text primary key,
  waarde text not null
);

create table kern.module (
  naam text primary key,
  titel text not null,
  pad text not null,
  versie text not null,
  plaats int not null,
  gezien timestamptz not null,
  aan boolean not null
);

create table kern.gebied (
  jaar smallint not null,
  code varchar(20) not null,
  naam text not null,
  niveau text not null check (niveau in ('LAND','STAD','STADSDEEL','WIJK','DORP','BUURT','STRAAT')),
  ouder_code varchar(20),
  gemeente_code varchar(10),
  nummer varchar(6),
  herkomst text not null check (herkomst in ('CBS','EIGEN')),
  prioriteit boolean not null default false,
  versie bigint not null default 1,
  primary key (jaar, code)
);
create index gebied_gemeente on kern.gebied (gemeente_code, jaar, niveau);
create index gebied_ouder on kern.gebied (ouder_code, jaar);

create table kern.gebied_opvolger (
  jaar smallint not null,
  code varchar(20) not null,
  opvolger_jaar smallint not null,
  opvolger_code varchar(20) not null,
  primary key (jaar, code, opvolger_jaar, opvolger_code),
  foreign key (jaar, code) references kern.gebied,
  foreign key (opvolger_jaar, opvolger_code) references kern.gebied,
  check (opvolger_jaar > jaar)
);

create table kern.persoon (
  id uuid primary key,
  gebruikersnaam text not null unique,
  naam text not null,
  functie text,
  actief boolean not null default true,
  versie bigint not null default 1
);

create table kern.roltoekenning (
  id uuid primary key,
  persoon_id uuid not null references kern.persoon,
  rol text not null,
  gebied_code varchar(20),
  geldig_van date not null,
  geldig_tot date,
  check (geldig_tot is null or geldig_tot >= geldig_van),
  constraint roltoekenning_niet_dubbel exclude using gist (
    persoon_id with =, rol with =, coalesce(gebied_code, '') with =, daterange(geldig_van, geldig_tot, '[]') with &&)
);

create table kern.aanmelding (
  sleutel_hash bytea primary key,
  persoon_id uuid not null references kern.persoon,
  begonnen timestamptz not null,
  gezien timestamptz not null,
  verloopt timestamptz not null
);
create index aanmelding_verloopt on kern.aanmelding (verloopt);

-- One row: whoever appends to the trail or the event log holds it until commit, so that both are in one order without gaps.
create table kern.logboekstand (
  id int primary key check (id = 1),
  laatste_spoor bigint not null,
  laatste_hash bytea not null,
  laatste_gebeurtenis bigint not null
);
insert into kern.logboekstand values (1, 0, '\x', 0);

create table kern.spoor (
  volgnummer bigint primary key,
  moment timestamptz not null,
  gebruikersnaam text not null,
  naam text not null,
  module text not null,
  actie text not null,
  resultaat text not null check (resultaat in ('GELUKT','GEWEIGERD')),
  onderwerp text not null,
  gebied_code varchar(20),
  omschrijving text not null,
  herkomst text not null,
  vorige_hash bytea not null,
  hash bytea not null
);
create index spoor_onderwerp on kern.spoor (onderwerp, volgnummer desc);
create index spoor_gebied on kern.spoor (gebied_code, volgnummer desc);

create table kern.gebeurtenis (
  volgnummer bigint primary key,
  id uuid not null unique,
  soort text not null,
  onderwerp text not null,
  gebied_code varchar(20),
  moment timestamptz not null,
  gegevens jsonb not null
);
create index gebeurtenis_soort on kern.gebeurtenis (soort, volgnummer);

create table kern.verwerking (
  verwerker text primary key,
  positie bigint not null,
  pogingen int not null default 0,
  laatste_fout text,
  opnieuw_na timestamptz
);

create function kern.alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception 'kern.% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger spoor_alleen_toevoegen before update or delete on kern.spoor for each row execute function kern.alleen_toevoegen();
create trigger spoor_niet_legen before truncate on kern.spoor execute function kern.alleen_toevoegen();
create trigger gebeurtenis_alleen_toevoegen before update or delete on kern.gebeurtenis for each row execute function kern.alleen_toevoegen();
create trigger gebeurtenis_niet_legen before truncate on kern.gebeurtenis execute function kern.alleen_toevoegen();

create table kern.document (
  id uuid primary key,
  onderwerp text not null,
  gebied_code varchar(20),
  naam text not null,
  soort text not null,
  grootte bigint not null check (grootte > 0),
  sha256 bytea not null,
  inhoud bytea not null,
  toegevoegd timestamptz not null,
  door text not null
);
create index document_onderwerp on kern.document (onderwerp, toegevoegd desc);
