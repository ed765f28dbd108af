-- Visits to other municipalities, to hold the own concept beside what they do.
create table wijkplan.bezoekpunt (
  id uuid primary key,
  tekst text not null,
  volgorde int not null,
  tot date,
  versie bigint not null
);
create unique index bezoekpunt_tekst on wijkplan.bezoekpunt (lower(tekst)) where tot is null;

create table wijkplan.bezoek (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  gemeente text not null,
  datum date not null,
  deelnemers text,
  indruk text,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  versie bigint not null
);
create index bezoek_plan on wijkplan.bezoek (plan_id, datum desc);

create table wijkplan.bezoekbevinding (
  id uuid primary key,
  bezoek_id uuid not null references wijkplan.bezoek,
  punt_id uuid not null references wijkplan.bezoekpunt,
  punt text not null,
  verschil text not null,
  argument text not null,
  gevolg text check (gevolg in ('AANPASSEN','NIET_AANPASSEN')),
  regel_id uuid references wijkplan.planregel,
  toelichting text,
  gemaakt timestamptz not null,
  versie bigint not null,
  unique (bezoek_id, punt_id),
  check (regel_id is null or gevolg = 'AANPASSEN')
);

-- A first checklist, to be extended by the municipality.
insert into wijkplan.bezoekpunt (id, tekst, volgorde, versie) values
  (gen_random_uuid(), 'Hoe doen bewoners mee?', 1, 1),
  (gen_random_uuid(), 'Wie heeft de regie in de wijk?', 2, 1),
  (gen_random_uuid(), 'Hoe zijn doelen meetbaar gemaakt?', 3, 1),
  (gen_random_uuid(), 'Hoe is het geld verdeeld en wie beslist erover?', 4, 1),
  (gen_random_uuid(), 'Hoe werken partners en afdelingen mee?', 5, 1),
  (gen_random_uuid(), 'Hoe horen bewoners en raad wat ervan komt?', 6, 1);
