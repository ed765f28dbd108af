create table wijkplan.ambitie (
  nummer smallint primary key check (nummer between 1 and 99),
  tekst text not null
);

create table wijkplan.oplossingsrichting (
  id uuid primary key,
  ambitie smallint not null references wijkplan.ambitie,
  letter varchar(2) not null,
  tekst text not null,
  unique (ambitie, letter)
);


create table wijkplan.wijkanalyse (
  id uuid primary key,
  gebied_code varchar(20) not null,
  wijk text not null,
  datum date not null,
  opgesteld_door text not null,
  plan_id uuid,
  versie bigint not null
);
create index wijkanalyse_gebied on wijkplan.wijkanalyse (gebied_code, datum desc);

create table wijkplan.analyseregel (
  id uuid primary key,
  analyse_id uuid not null references wijkplan.wijkanalyse,
  ambitie smallint not null references wijkplan.ambitie,
  domein text not null check (domein in ('SOCIAAL','RUIMTELIJK','VEILIGHEID')),
  waardering smallint check (waardering between 1 and 5),
  positief text,
  knelpunten text,
  doelstelling text,
  oplossingen text,
  kosten numeric(14,2) check (kosten >= 0),
  prioriteit text check (prioriteit in ('HOOG','MIDDEN','LAAG')),
  opmerkingen text,
  gemaakt timestamptz not null,
  versie bigint not null
);
create index analyseregel_analyse on wijkplan.analyseregel (analyse_id);

create table wijkplan.wijkplan (
  id uuid primary key,
  gebied_code varchar(20) not null,
  wijk text not null,
  wijknummer varchar(6),
  titel text not null,
  van_jaar smallint not null,
  tot_jaar smallint not null,
  analyse_id uuid not null references wijkplan.wijkanalyse,
  fase text not null check (fase in ('CONCEPT','AANGEBODEN','TERUGGESTUURD','VASTGESTELD','GECOMMUNICEERD')),
  inhoudsversie int not null,
  concept_op date not null,
  aangeboden_op date,
  getoetst_op date,
  gecommuniceerd_op date,
  besluit_uitkomst text,
  besluit_reden text,
  besluit_op date,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  versie bigint not null,
  check (tot_jaar >= van_jaar)
);
create index wijkplan_gebied on wijkplan.wijkplan (gebied_code, van_jaar desc);
create index wijkplan_zoek on wijkplan.wijkplan using gin (to_tsvector('dutch', titel || ' ' || wijk));

create table wijkplan.planregel (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  ambitie smallint references wijkplan.ambitie,
  volgorde int not null,
  doelstelling text not null,
  pm boolean not null,
  oplossingen text,
  raming numeric(14,2) check (raming >= 0),
  jaar_van smallint,
  jaar_tot smallint,
  verantwoordelijke text,
  opmerkingen text,
  indicator text,
  beginwaarde numeric(14,3),
  beginjaar smallint,
  bron text,
  streefwaarde numeric(14,3),
  streefdatum date,
  eigenaar text,
  gemaakt timestamptz not null,
  versie bigint not null,
  check (jaar_tot >= jaar_van)
);
create index planregel_plan on wijkplan.planregel (plan_id, ambitie, volgorde);

create table wijkplan.planversie (
  plan_id uuid not null references wijkplan.wijkplan,
  nummer int not null,
  moment timestamptz not null,
  door text not null,
  inhoud jsonb not null,
  primary key (plan_id, nummer)
);

create table wijkplan.raadstoets (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  inhoudsversie int not null,
  vergadering date not null,
  betrokkenheid boolean not null,
  betrokkenheid_reden text,
  doelstellingen boolean not null,
  doelstellingen_reden text,
  middelen boolean not null,
  middelen_reden text,
  vastgelegd timestamptz not null,
  vastgelegd_door text not null,
  versie bigint not null,
  unique (plan_id, inhoudsversie)
);

-- What was offered or judged never changes, whoever tries.
create function wijkplan.onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'wijkplan.% never changes', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger planversie_onveranderlijk before update or delete on wijkplan.planversie for each row execute function wijkplan.onveranderlijk();
create trigger raadstoets_onveranderlijk before update or delete on wijkplan.raadstoets for each row execute function wijkplan.onveranderlijk();
