create table middelen.begroting (
  id uuid primary key,
  versie bigint not null,
  code text not null unique,
  naam text not null,
  gebied_code text,
  bedrag numeric(14, 2) not null check (bedrag > 0),
  jaar_van integer not null,
  jaar_tot integer not null,
  toegestaan text not null,
  niet_toegestaan text not null,
  toelichting text,
  check (jaar_tot >= jaar_van)
);

create table middelen.begrotingsjaar (
  begroting_id uuid not null references middelen.begroting (id),
  jaar integer not null,
  bedrag numeric(14, 2) not null check (bedrag > 0),
  primary key (begroting_id, jaar)
);

create table middelen.post (
  id uuid primary key,
  versie bigint not null,
  begroting_id uuid not null references middelen.begroting (id),
  code text not null unique,
  naam text not null,
  gebied_code text,
  bedrag numeric(14, 2) not null check (bedrag > 0),
  jaar_van integer not null,
  jaar_tot integer not null,
  toelichting text,
  check (jaar_tot >= jaar_van)
);
create index post_begroting on middelen.post (begroting_id);
create index post_gebied on middelen.post (gebied_code);

create table middelen.postjaar (
  post_id uuid not null references middelen.post (id),
  jaar integer not null,
  bedrag numeric(14, 2) not null check (bedrag > 0),
  primary key (post_id, jaar)
);

create table middelen.budgethouderschap (
  id uuid primary key,
  post_id uuid not null references middelen.post (id),
  persoon_id uuid not null,
  naam text not null,
  van date not null,
  tot date,
  check (tot is null or tot >= van),
  -- MID-07: at most one budget holder on any day
  constraint budgethouderschap_niet_dubbel exclude using gist (
    post_id with =,
    daterange(van, tot, '[]') with &&)
);

create table middelen.planonderdeel (
  id uuid primary key,
  versie bigint not null,
  plan_id uuid not null,
  plan_versie integer not null,
  plan_titel text not null,
  gebied_code text not null,
  wijk text not null,
  nummer text not null,
  omschrijving text not null,
  raming numeric(14, 2),
  jaar_van integer not null,
  jaar_tot integer not null,
  status text not null check (status in ('AANGEBODEN', 'VASTGESTELD', 'TERUGGESTUURD', 'VERVALLEN'))
);
create index planonderdeel_plan on middelen.planonderdeel (plan_id);
create index planonderdeel_gebied on middelen.planonderdeel (gebied_code);

create table middelen.reservering (
  id uuid primary key,
  versie bigint not null,
  post_id uuid not null references middelen.post (id),
  onderdeel_id uuid not null references middelen.planonderdeel (id),
  jaar integer not null,
  bedrag numeric(14, 2) not null check (bedrag >= 0),
  reden text not null,
  dag date not null,
  moment timestamptz not null,
  door_id uuid not null,
  door_naam text not null
);
create index reservering_post on middelen.reservering (post_id, moment desc);
create index reservering_onderdeel on middelen.reservering (onderdeel_id);

create table middelen.reserveringswijziging (
  id uuid primary key,
  reservering_id uuid not null references middelen.reservering (id),
  moment timestamptz not null,
  van numeric(14, 2) not null,
  naar numeric(14, 2) not null check (naar >= 0),
  reden text not null,
  door_id uuid not null,
  door_naam text not null
);
create index reserveringswijziging_reservering on middelen.reserveringswijziging (reservering_id, moment);

-- MID-10: what was reserved stays readable
create function middelen.blijft_staan() returns trigger language plpgsql as $$
begin
  raise exception 'middelen.% is never deleted', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger reservering_blijft_staan before delete on middelen.reservering
  for each row execute function middelen.blijft_staan();
create trigger reserveringswijziging_blijft_staan before update or delete on middelen.reserveringswijziging
  for each row execute function middelen.blijft_staan();
