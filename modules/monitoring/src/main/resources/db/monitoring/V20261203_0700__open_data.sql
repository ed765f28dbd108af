-- Figures published as open data: what was chosen, and what was given out.
create table monitoring.dataset (
  id uuid primary key,
  kenmerk text not null unique,
  stand text not null check (stand in ('CONCEPT', 'GEPUBLICEERD', 'INGETROKKEN')),
  titel text not null,
  omschrijving text not null,
  thema text not null,
  indicatoren text not null,
  niveaus text not null,
  van_jaar int not null,
  tot_jaar int not null,
  licentie text not null check (licentie in ('CC_BY_4', 'CC0')),
  contact text not null,
  mail text not null,
  frequentie text not null,
  uitgave int not null,
  gepubliceerd_op timestamptz,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  ingetrokken_op timestamptz,
  ingetrokken_reden text,
  versie bigint not null,
  check (tot_jaar >= van_jaar),
  check (stand <> 'GEPUBLICEERD' or uitgave > 0),
  check ((uitgave > 0) = (gepubliceerd_op is not null)),
  check ((stand = 'INGETROKKEN') = (ingetrokken_op is not null)),
  check ((ingetrokken_op is null) = (ingetrokken_reden is null))
);
comment on column monitoring.dataset.kenmerk is 'Last part of the public address; never changes';

create table monitoring.dataset_uitgave (
  dataset_id uuid not null references monitoring.dataset,
  nummer int not null,
  op timestamptz not null,
  door text not null,
  beschrijving jsonb not null,
  primary key (dataset_id, nummer)
);
comment on table monitoring.dataset_uitgave is
  'What a dataset said of itself when it was published; the newest is what the public reads';

create table monitoring.dataset_rij (
  dataset_id uuid not null,
  uitgave int not null,
  volgnummer int not null,
  jaar int not null,
  gebied_code text not null,
  naam text not null,
  niveau text not null,
  indicator text not null,
  waarde numeric,
  reden text,
  bron text not null,
  primary key (dataset_id, uitgave, volgnummer),
  foreign key (dataset_id, uitgave) references monitoring.dataset_uitgave,
  check ((waarde is null) <> (reden is null))
);
comment on table monitoring.dataset_rij is
  'Rows as they were published: values that are left out are not in it';

create table monitoring.bronlicentie (
  id uuid primary key,
  bron text not null unique,
  voorwaarde text not null check (voorwaarde in ('CC_BY_4', 'CC0', 'EIGEN', 'NIET_TOEGESTAAN')),
  toelichting text not null,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  versie bigint not null
);
insert into monitoring.bronlicentie (id, bron, voorwaarde, toelichting, gewijzigd, gewijzigd_door, versie)
values ('5f0c6f8e-3f0b-4a53-9f0d-2f3a1c9b7a10', 'CBS Kerncijfers wijken en buurten', 'CC_BY_4',
  'CBS geeft zijn cijfers vrij onder CC BY 4.0: www.cbs.nl/nl-nl/over-ons/website/copyright', now(),
  'Wijkwerk', 1);
