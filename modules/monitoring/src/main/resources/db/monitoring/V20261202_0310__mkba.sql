-- Social cost-benefit analyses: what an intervention costs and yields, to whom, and when.
create table monitoring.mkba (
  id uuid primary key,
  titel text not null,
  gebied_code text,
  wijk text,
  onderwerp text not null,
  hoort_bij text,
  basisjaar integer not null,
  jaren integer not null check (jaren between 1 and 100),
  discontovoet numeric(6, 3) not null check (discontovoet between 0 and 15),
  discontobron text not null,
  prijspeil text not null,
  partijen text not null,
  gemaakt timestamptz not null,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  vervallen_op timestamptz,
  vervallen_door text,
  vervallen_reden text,
  versie bigint not null,
  check ((vervallen_op is null) = (vervallen_reden is null))
);
create index mkba_gebied on monitoring.mkba (gebied_code) where vervallen_op is null;

create table monitoring.mkba_post (
  id uuid primary key,
  mkba_id uuid not null references monitoring.mkba (id),
  soort text not null,
  omschrijving text not null,
  partij text not null,
  naar text,
  spreiding text not null,
  bedrag numeric(14, 2),
  van integer,
  tot integer,
  eigen text not null default '',
  marge text,
  laag numeric(14, 2),
  hoog numeric(14, 2),
  grondslag text not null,
  bron text,
  evaluatie text,
  gemaakt timestamptz not null,
  gewijzigd timestamptz not null,
  gewijzigd_door text not null,
  vervallen_op timestamptz,
  vervallen_door text,
  versie bigint not null,
  check ((soort = 'OVERDRACHT') = (naar is not null)),
  check (laag is null = (hoog is null) and laag is null = (marge is null))
);
create index mkba_post_mkba on monitoring.mkba_post (mkba_id) where vervallen_op is null;
