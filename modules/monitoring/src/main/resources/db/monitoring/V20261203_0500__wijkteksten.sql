-- What the municipality says of a theme of a wijk; the proposal made from figures is not stored.
create table monitoring.wijktekst (
  id uuid primary key,
  gebied_code text not null,
  wijk text not null,
  thema text not null,
  tekst text not null,
  evaluatie text,
  stand text not null check (stand in ('CONCEPT', 'VASTGESTELD')),
  feiten text not null,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  vastgesteld_op timestamptz,
  vastgesteld_door text,
  versie bigint not null,
  unique (gebied_code, thema),
  check ((stand = 'VASTGESTELD') = (vastgesteld_op is not null)),
  check ((vastgesteld_op is null) = (vastgesteld_door is null))
);
comment on column monitoring.wijktekst.feiten is
  'Figures that the text was approved with, or that stood beside it when it was last written';

create table monitoring.wijktekst_versie (
  id uuid primary key,
  tekst_id uuid not null references monitoring.wijktekst (id),
  tekst text not null,
  evaluatie text,
  feiten text not null,
  vastgesteld_op timestamptz not null,
  vastgesteld_door text not null,
  versie bigint not null
);
create index wijktekst_versie_tekst on monitoring.wijktekst_versie (tekst_id, vastgesteld_op);
