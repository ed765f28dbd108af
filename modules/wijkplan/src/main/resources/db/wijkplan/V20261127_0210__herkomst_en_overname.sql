-- Which plans a plan follows from, or why from none.
create table wijkplan.planherkomst (
  plan_id uuid primary key references wijkplan.wijkplan,
  staat_los text,
  keuze int not null default 0,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  versie bigint not null
);
create table wijkplan.planvoorganger (
  plan_id uuid not null references wijkplan.planherkomst,
  voorganger_id uuid not null references wijkplan.wijkplan,
  primary key (plan_id, voorganger_id),
  check (plan_id <> voorganger_id)
);
create index planvoorganger_voorganger on wijkplan.planvoorganger (voorganger_id);

-- Departments and partners that say of an item that they adopt it, or deviate.
create table wijkplan.organisatie (
  id uuid primary key,
  naam text not null,
  soort text not null check (soort in ('AFDELING','PARTNER')),
  tot date,
  versie bigint not null
);
create unique index organisatie_naam on wijkplan.organisatie (lower(naam)) where tot is null;

create table wijkplan.overname (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  regel_id uuid not null references wijkplan.planregel,
  organisatie_id uuid not null references wijkplan.organisatie,
  organisatie text not null,
  standpunt text not null check (standpunt in ('NEEMT_OVER','WIJKT_AF')),
  reden text,
  op timestamptz not null,
  door text not null,
  versie bigint not null,
  check (standpunt <> 'WIJKT_AF' or reden is not null)
);
create index overname_plan on wijkplan.overname (plan_id, regel_id, organisatie_id, op desc);
create trigger overname_onveranderlijk before update or delete on wijkplan.overname for each row execute function wijkplan.onveranderlijk();
