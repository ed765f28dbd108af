-- The names of the municipalities of the groups that come with the product, as long as the areas of them were not
-- read in: a code alone tells a reader nothing.
create table monitoring.gemeentenaam (
  code text primary key,
  naam text not null
);

insert into monitoring.gemeentenaam (code, naam) values
  ('GM0014', 'Groningen'),
  ('GM0080', 'Leeuwarden'),
  ('GM0150', 'Deventer'),
  ('GM0153', 'Enschede'),
  ('GM0202', 'Arnhem'),
  ('GM0268', 'Nijmegen'),
  ('GM0307', 'Amersfoort'),
  ('GM0344', 'Utrecht'),
  ('GM0361', 'Alkmaar'),
  ('GM0363', 'Amsterdam'),
  ('GM0479', 'Zaanstad'),
  ('GM0505', 'Dordrecht'),
  ('GM0518', 'Den Haag'),
  ('GM0599', 'Rotterdam'),
  ('GM0606', 'Schiedam'),
  ('GM0772', 'Eindhoven'),
  ('GM0917', 'Heerlen'),
  ('GM0935', 'Maastricht');
