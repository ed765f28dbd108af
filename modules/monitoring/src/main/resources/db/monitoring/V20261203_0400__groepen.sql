-- MON-112 to MON-115: groups of cities that a total is compared with, and groups of wijken.
create table monitoring.gebiedsgroep (
  id             uuid primary key,
  naam           text not null,
  soort          text not null check (soort in ('STEDEN', 'WIJKEN')),
  omschrijving   text,
  gewijzigd      timestamptz not null,
  gewijzigd_door text not null,
  vervallen_op   timestamptz,
  vervallen_door text,
  versie         bigint not null,
  check ((vervallen_op is null) = (vervallen_door is null))
);
create unique index gebiedsgroep_naam on monitoring.gebiedsgroep (lower(naam)) where vervallen_op is null;

-- Looked at when the transaction ends: a member that takes the place of another is written first.
create table monitoring.gebiedsgroep_lid (
  groep_id    uuid not null references monitoring.gebiedsgroep,
  volgnummer  int not null,
  gebied_code text not null,
  primary key (groep_id, volgnummer) deferrable initially deferred
);

create table monitoring.gebiedsgroep_cijfer (
  groep_id   uuid not null references monitoring.gebiedsgroep,
  volgnummer int not null,
  indicator  text not null,
  jaar       int not null,
  waarde     numeric not null,
  bron       text not null,
  primary key (groep_id, volgnummer) deferrable initially deferred
);
comment on table monitoring.gebiedsgroep_cijfer is 'Figures that a source published of the group as a whole';

insert into monitoring.gebiedsgroep (id, naam, soort, omschrijving, gewijzigd, gewijzigd_door, versie) values
  ('00000000-0000-4000-8000-000000000004', 'G4', 'STEDEN', 'De vier grote steden: Amsterdam, Den Haag, Rotterdam en Utrecht.', now(), 'Wijkwerk', 1),
  ('00000000-0000-4000-8000-000000000014', 'G14', 'STEDEN', 'De gemeenten van de 40 aandachtswijken zonder de vier grote steden: Alkmaar, Amersfoort, Arnhem, Deventer, Dordrecht, Eindhoven, Enschede, Groningen, Heerlen, Leeuwarden, Maastricht, Nijmegen, Schiedam en Zaanstad.', now(), 'Wijkwerk', 1),
  ('00000000-0000-4000-8000-000000000018', 'G18', 'STEDEN', 'De gemeenten waarin de 40 aandachtswijken liggen: de G4 en de G14.', now(), 'Wijkwerk', 1);

-- Amsterdam, Den Haag, Rotterdam, Utrecht.
insert into monitoring.gebiedsgroep_lid (groep_id, volgnummer, gebied_code)
select '00000000-0000-4000-8000-000000000004', n - 1, code
  from unnest(array['GM0363', 'GM0518', 'GM0599', 'GM0344']) with ordinality g (code, n);

-- Alkmaar, Amersfoort, Arnhem, Deventer, Dordrecht, Eindhoven, Enschede, Groningen, Heerlen, Leeuwarden,
-- Maastricht, Nijmegen, Schiedam, Zaanstad.
insert into monitoring.gebiedsgroep_lid (groep_id, volgnummer, gebied_code)
select '00000000-0000-4000-8000-000000000014', n - 1, code
  from unnest(array['GM0361', 'GM0307', 'GM0202', 'GM0150', 'GM0505', 'GM0772', 'GM0153', 'GM0014', 'GM0917',
    'GM0080', 'GM0935', 'GM0268', 'GM0606', 'GM0479']) with ordinality g (code, n);

insert into monitoring.gebiedsgroep_lid (groep_id, volgnummer, gebied_code)
select '00000000-0000-4000-8000-000000000018',
       row_number() over (order by groep_id, volgnummer) - 1, gebied_code
  from monitoring.gebiedsgroep_lid;
