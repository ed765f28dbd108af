create table wijkplan.project (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  regel_id uuid references wijkplan.planregel,
  herstelt_id uuid references wijkplan.project,
  gebied_code varchar(20) not null,
  wijk text not null,
  wijknummer varchar(6),
  titel text not null,
  soort text not null check (soort in ('PROJECT','SNELLE_MAATREGEL','ONTMOETINGSPLAATS')),
  niveau text not null check (niveau in ('WIJK','STRAAT')),
  resultaat text,
  middelen text,
  capaciteit text,
  uitvoeringsplan text,
  van date,
  tot date,
  verantwoordelijke text,
  bevoegdheden text,
  partners text,
  status text not null check (status in ('VOORBEREIDING','IN_UITVOERING','AFGESLOTEN','VERVALLEN')),
  vastgoed_past boolean,
  vastgoed_reden text,
  accommodatie_past boolean,
  accommodatie_reden text,
  begonnen_op date,
  geeindigd_op date,
  vervallen_reden text,
  borger text,
  terugblik_op date,
  terugval_op date,
  terugval_antwoord text,
  terugval_antwoord_op date,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  versie bigint not null,
  zoekwoorden tsvector generated always as (to_tsvector('dutch',
    titel || ' ' || wijk || ' ' || coalesce(resultaat, '') || ' ' || coalesce(verantwoordelijke, '')
    || ' ' || coalesce(partners, '') || ' ' || coalesce(borger, ''))) stored,
  check (soort = 'SNELLE_MAATREGEL' or regel_id is not null),
  check ((van is null) = (tot is null) and tot >= van),
  check (status <> 'AFGESLOTEN' or borger is not null)
);
create index project_plan on wijkplan.project (plan_id);
create index project_gebied on wijkplan.project (gebied_code, status);
create index project_herstelt on wijkplan.project (herstelt_id);
create index project_zoek on wijkplan.project using gin (zoekwoorden);

create table wijkplan.project_straat (
  project_id uuid not null references wijkplan.project,
  sleutel text not null,
  naam text not null,
  primary key (project_id, sleutel)
);
create index project_straat_sleutel on wijkplan.project_straat (sleutel);

create table wijkplan.project_samenloop (
  project_id uuid not null references wijkplan.project,
  ander_id uuid not null references wijkplan.project,
  reden text not null,
  door text not null,
  op timestamptz not null,
  primary key (project_id, ander_id)
);
create index project_samenloop_ander on wijkplan.project_samenloop (ander_id);

create table wijkplan.mijlpaal (
  id uuid primary key,
  project_id uuid not null references wijkplan.project,
  naam text not null,
  gepland date not null,
  gehaald date
);
create index mijlpaal_project on wijkplan.mijlpaal (project_id, gepland);

create table wijkplan.terugblik (
  id uuid primary key,
  project_id uuid not null references wijkplan.project,
  volgnummer int not null,
  uitkomst text not null check (uitkomst in ('IN_STAND','TERUGGEVALLEN')),
  woorden text not null,
  volgende date,
  door text not null,
  op timestamptz not null,
  unique (project_id, volgnummer)
);
create trigger terugblik_onveranderlijk before update or delete on wijkplan.terugblik for each row execute function wijkplan.onveranderlijk();
