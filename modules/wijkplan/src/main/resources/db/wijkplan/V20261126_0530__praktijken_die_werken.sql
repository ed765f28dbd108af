create table wijkplan.praktijk (
  id uuid primary key,
  soort text not null check (soort in ('GEBIEDSGERICHT','FRONTLIJN','BEWONERS','MENSEN','COALITIES','VERDIENMODELLEN')),
  naam text not null,
  gemeente text,
  wijk text,
  beschrijving text not null,
  bron text not null,
  tot date,
  gewijzigd timestamptz not null,
  versie bigint not null
);
create table wijkplan.praktijk_oplossing (
  praktijk_id uuid not null references wijkplan.praktijk,
  oplossing_id uuid not null references wijkplan.oplossingsrichting,
  primary key (praktijk_id, oplossing_id)
);
create index praktijk_oplossing_oplossing on wijkplan.praktijk_oplossing (oplossing_id);
