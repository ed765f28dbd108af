-- Tables at a source that are fetched over HTTP; the address of each kind of source is a setting.
create table monitoring.bron (
  id uuid primary key,
  versie bigint not null default 0,
  naam text not null,
  soort text not null check (soort in ('ODATA_V3', 'ODATA_V4')),
  tabel text not null,
  jaar int not null check (jaar between 1990 and 2100),
  deel boolean not null default false,
  stand text,
  bekeken_op timestamptz,
  opgehaalde_stand text,
  opgehaald_op timestamptz,
  paginastand text,
  inlevering_id int references monitoring.inlevering
);
create unique index bron_tabel on monitoring.bron (soort, upper(tabel), jaar);
comment on column monitoring.bron.stand is 'when the source changed the table, in its own words, as last heard';
comment on column monitoring.bron.opgehaalde_stand is 'stand of the figures that were read in last';
comment on column monitoring.bron.paginastand is 'what the kept pages belong to: the request and the stand';

-- Pages of a fetch that did not end, packed by gzip: the next fetch goes on after the last of them.
create table monitoring.bronpagina (
  bron_id uuid not null references monitoring.bron on delete cascade,
  deel text not null check (deel in ('GEBIEDEN', 'CIJFERS')),
  nummer int not null check (nummer > 0),
  volgende text,
  rijen int not null check (rijen >= 0),
  inhoud bytea not null,
  primary key (bron_id, deel, nummer)
);
alter table monitoring.bronpagina alter column inhoud set storage external;

alter table monitoring.inlevering add column paginas int not null default 0;

insert into monitoring.bron (id, naam, soort, tabel, jaar)
select gen_random_uuid(), 'Kerncijfers wijken en buurten ' || jaar, 'ODATA_V3', tabel, jaar
from (values (2023, '85618NED'), (2024, '85984NED'), (2025, '86165NED')) as kerncijfers (jaar, tabel);
