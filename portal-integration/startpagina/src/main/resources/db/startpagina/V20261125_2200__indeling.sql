create table startpagina.indeling (
  persoon_id uuid primary key,
  -- True when the person went back to what belongs to the role; the row stays, so that the version goes on.
  standaard boolean not null,
  gewijzigd timestamptz not null,
  versie bigint not null
);

create table startpagina.blok (
  persoon_id uuid not null references indeling on delete cascade,
  plaats int not null,
  id uuid not null,
  module text not null,
  portlet text not null,
  gebied_code varchar(20),
  breedte text not null check (breedte in ('DERDE','TWEE_DERDE','HEEL')),
  primary key (persoon_id, plaats),
  constraint blok_een_keer unique nulls not distinct (persoon_id, module, portlet, gebied_code) deferrable initially deferred
);
