-- One vision, empty until somebody records it.
create table wijkplan.visie (
  id smallint primary key check (id = 1),
  tekst text,
  besluit text,
  besluit_op date,
  versie bigint not null
);
insert into wijkplan.visie (id, versie) values (1, 1);

-- An ambitie ends; it is never deleted, since plans refer to it.
alter table wijkplan.ambitie
  add column tot date,
  add column besluit text,
  add column besluit_op date,
  add column versie bigint not null default 1;

create table wijkplan.kaderdoel (
  id uuid primary key,
  ambitie smallint not null references wijkplan.ambitie,
  soort text not null check (soort in ('HUIDIG','NIEUW')),
  tekst text not null,
  indicatoren text not null,
  van date not null,
  tot date,
  besluit text not null,
  besluit_op date not null,
  versie bigint not null,
  check (tot >= van)
);
create index kaderdoel_ambitie on wijkplan.kaderdoel (ambitie);
