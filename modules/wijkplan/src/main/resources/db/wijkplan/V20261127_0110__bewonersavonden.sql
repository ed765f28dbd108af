create table wijkplan.bewonersavond (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  datum date not null,
  aanvang text,
  plaats text not null,
  genodigden text not null,
  verstuurd_op date,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  versie bigint not null,
  check (verstuurd_op <= datum)
);
create index bewonersavond_plan on wijkplan.bewonersavond (plan_id, datum);

-- What residents said: from what street or group, never from whom.
create table wijkplan.avondopmerking (
  id uuid primary key,
  avond_id uuid not null references wijkplan.bewonersavond,
  volgnummer int not null,
  van text,
  tekst text not null,
  antwoord text,
  gevolg text check (gevolg in ('REGEL','NIETS')),
  regel_id uuid references wijkplan.planregel,
  regel_tekst text,
  reden text,
  beantwoord_op timestamptz,
  beantwoord_door text,
  versie bigint not null,
  unique (avond_id, volgnummer),
  check ((antwoord is null) = (gevolg is null)),
  check ((gevolg = 'REGEL') = (regel_id is not null)),
  check (gevolg is distinct from 'NIETS' or reden is not null)
);
create index avondopmerking_regel on wijkplan.avondopmerking (regel_id);
