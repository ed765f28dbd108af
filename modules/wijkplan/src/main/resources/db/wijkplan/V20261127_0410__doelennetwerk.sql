-- The network of goals, fields of work and efforts: one of the municipality, and one per plan that
-- has one. A goal of the frame, a row of the plan and a field of work of the municipality are chosen,
-- not typed again: the node has no text of its own.
create table wijkplan.doelennetwerk (
  id uuid primary key,
  plan_id uuid unique references wijkplan.wijkplan,
  gewijzigd timestamptz not null,
  versie bigint not null,
  check (plan_id is null or id = plan_id)
);
insert into wijkplan.doelennetwerk (id, gewijzigd, versie)
values ('00000000-0000-0000-0000-000000000001', now(), 1);

create table wijkplan.netwerkknoop (
  id uuid primary key,
  netwerk_id uuid not null references wijkplan.doelennetwerk,
  soort text not null check (soort in ('DOEL','WERKVELD','INSPANNING')),
  tekst text,
  pm boolean not null,
  kaderdoel_id uuid references wijkplan.kaderdoel,
  planregel_id uuid references wijkplan.planregel,
  programmaknoop_id uuid references wijkplan.netwerkknoop,
  gemaakt timestamptz not null,
  check (num_nonnulls(tekst, kaderdoel_id, planregel_id, programmaknoop_id) = 1),
  unique (netwerk_id, kaderdoel_id),
  unique (netwerk_id, planregel_id),
  unique (netwerk_id, programmaknoop_id)
);
create index netwerkknoop_programmaknoop on wijkplan.netwerkknoop (programmaknoop_id);

-- Links are checked at the end of the transaction: they are written before the nodes they join.
create table wijkplan.netwerkkoppeling (
  netwerk_id uuid not null references wijkplan.doelennetwerk,
  links_id uuid not null references wijkplan.netwerkknoop on delete cascade deferrable initially deferred,
  rechts_id uuid not null references wijkplan.netwerkknoop on delete cascade deferrable initially deferred,
  primary key (links_id, rechts_id)
);
create index netwerkkoppeling_netwerk on wijkplan.netwerkkoppeling (netwerk_id);
create index netwerkkoppeling_rechts on wijkplan.netwerkkoppeling (rechts_id);
