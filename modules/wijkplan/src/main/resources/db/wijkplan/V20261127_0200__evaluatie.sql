-- Figures of the wijken that monitoring made known; absent when monitoring is absent.
create table wijkplan.indicatorcijfer (
  gebied_code varchar(20) not null,
  indicator text not null,
  jaar smallint not null,
  naam text not null,
  eenheid text not null,
  waarde numeric(18,6) not null,
  bron text not null,
  primary key (gebied_code, indicator, jaar)
);

create table wijkplan.evaluatie (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  gebied_code varchar(20) not null,
  wijk text not null,
  wijknummer varchar(6),
  jaar smallint not null,
  uiterlijk date not null,
  tevredenheid numeric(6,2),
  schaal_van numeric(6,2),
  schaal_tot numeric(6,2),
  tevredenheid_bron text,
  respondenten int check (respondenten > 0),
  tevredenheid_niet text,
  opmerkingen text,
  gemaakt timestamptz not null,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  afgesloten_op timestamptz,
  afgesloten_door text,
  geraamd numeric(14,2),
  gereserveerd numeric(14,2),
  eerder numeric(14,2),
  aanvullend numeric(14,2),
  vrijval numeric(14,2),
  tekort numeric(14,2),
  versie bigint not null,
  unique (plan_id, jaar),
  check ((afgesloten_op is null) = (tekort is null))
);
create index evaluatie_open on wijkplan.evaluatie (uiterlijk) where afgesloten_op is null;

create table wijkplan.evaluatieregel (
  id uuid primary key,
  evaluatie_id uuid not null references wijkplan.evaluatie,
  planregel_id uuid not null references wijkplan.planregel,
  plaats int not null,
  nummer text not null,
  ambitie smallint references wijkplan.ambitie,
  doelstelling text not null,
  indicator text,
  beginwaarde numeric(14,3),
  beginjaar smallint,
  streefwaarde numeric(14,3),
  streefdatum date,
  raming numeric(14,2),
  gerealiseerd numeric(14,3),
  meetjaar smallint,
  bron text,
  herkomst text check (herkomst in ('HAND','MONITORING')),
  niet_vast text,
  waardering smallint check (waardering between 1 and 5),
  maatregelen text,
  kosten numeric(14,2) check (kosten >= 0),
  vrijval numeric(14,2) check (vrijval >= 0),
  opmerkingen text,
  versie bigint not null,
  unique (evaluatie_id, planregel_id),
  check (gerealiseerd is null or niet_vast is null)
);
create index evaluatieregel_planregel on wijkplan.evaluatieregel (planregel_id);

create table wijkplan.budgetverzoek (
  id uuid primary key,
  evaluatie_id uuid not null unique references wijkplan.evaluatie,
  bedrag numeric(14,2) not null check (bedrag > 0),
  motivering text not null,
  gevraagd_op timestamptz not null,
  gevraagd_door text not null,
  toegekend boolean,
  antwoord text,
  vergadering date,
  beantwoord_op timestamptz,
  beantwoord_door text,
  versie bigint not null,
  check ((toegekend is null) = (antwoord is null))
);

-- A lesson: what made it succeed or fail, for who starts a like plan.
create table wijkplan.les (
  id uuid primary key,
  evaluatie_id uuid not null references wijkplan.evaluatie,
  soort text not null check (soort in ('SUCCES','FAAL')),
  tekst text not null,
  thema text check (thema in ('SOCIAAL','RUIMTELIJK','VEILIGHEID')),
  ambitie smallint references wijkplan.ambitie,
  plansoort text,
  keuze int not null default 0,
  gemaakt timestamptz not null,
  door text not null,
  versie bigint not null
);
create index les_evaluatie on wijkplan.les (evaluatie_id);
create table wijkplan.les_oplossing (
  les_id uuid not null references wijkplan.les,
  oplossing_id uuid not null references wijkplan.oplossingsrichting,
  tekst text not null,
  primary key (les_id, oplossing_id)
);
create index les_oplossing_oplossing on wijkplan.les_oplossing (oplossing_id);

-- What a closed evaluation says never changes, whoever tries.
create function wijkplan.evaluatie_gesloten() returns trigger language plpgsql as $$
begin
  if old.afgesloten_op is not null then
    raise exception 'a closed evaluation never changes' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger evaluatie_gesloten before update or delete on wijkplan.evaluatie for each row execute function wijkplan.evaluatie_gesloten();

create function wijkplan.evaluatiedeel_gesloten() returns trigger language plpgsql as $$
declare
  van uuid;
begin
  van := case when tg_op = 'DELETE' then old.evaluatie_id else new.evaluatie_id end;
  if exists (select 1 from wijkplan.evaluatie e where e.id = van and e.afgesloten_op is not null) then
    raise exception 'a closed evaluation never changes' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger evaluatieregel_gesloten before insert or update or delete on wijkplan.evaluatieregel for each row execute function wijkplan.evaluatiedeel_gesloten();
create trigger les_gesloten before insert or update or delete on wijkplan.les for each row execute function wijkplan.evaluatiedeel_gesloten();

-- What was asked of the council stays as it was asked, and is answered once.
create function wijkplan.budgetverzoek_vast() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.toegekend is not null or new.bedrag <> old.bedrag
      or new.motivering <> old.motivering or new.evaluatie_id <> old.evaluatie_id then
    raise exception 'a request to the council never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger budgetverzoek_vast before update or delete on wijkplan.budgetverzoek for each row execute function wijkplan.budgetverzoek_vast();
