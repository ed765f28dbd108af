-- The Leefbaarometer of the ministry of the interior (open data), as files of municipality, wijk or
-- buurt: scores per year, and how far each differs from the country, in total and on five sides.
insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen, bron) values
  (9101, 'LeefbaarometerScore', 'Leefbaarheid volgens de Leefbaarometer', 'Liveability, Leefbaarometer', 'score', 2, 'Leefbaarometer'),
  (9102, 'LeefbaarometerAfwijking', 'Leefbaarheid, afwijking van Nederland', 'Liveability, difference from the country', 'punten', 3, 'Leefbaarometer'),
  (9103, 'LeefbaarometerFysiek', 'Fysieke omgeving, afwijking van Nederland', 'Physical surroundings, difference from the country', 'punten', 3, 'Leefbaarometer'),
  (9104, 'LeefbaarometerOnveiligheid', 'Overlast en onveiligheid, afwijking van Nederland', 'Nuisance and insecurity, difference from the country', 'punten', 3, 'Leefbaarometer'),
  (9105, 'LeefbaarometerSamenhang', 'Sociale samenhang, afwijking van Nederland', 'Social cohesion, difference from the country', 'punten', 3, 'Leefbaarometer'),
  (9106, 'LeefbaarometerVoorzieningen', 'Voorzieningen, afwijking van Nederland', 'Amenities, difference from the country', 'punten', 3, 'Leefbaarometer'),
  (9107, 'LeefbaarometerWoningen', 'Woningvoorraad, afwijking van Nederland', 'Homes, difference from the country', 'punten', 3, 'Leefbaarometer');

insert into monitoring.toewijzing (sleutel, keuzes, gewijzigd_op, gewijzigd_door)
select (select string_agg(k.kop, '|' order by k.kop collate "C") from unnest(koppen.lijst) k (kop)),
       jsonb_build_object('bron', 'Leefbaarometer', 'getalschrift', 'PUNT', 'onderwerpen', '[]'::jsonb, 'kolommen',
         (select jsonb_agg(case
             when k.kop like '%\_code' then jsonb_build_object('kop', k.kop, 'rol', 'GEBIEDSCODE')
             when k.kop like '%\_naam' then jsonb_build_object('kop', k.kop, 'rol', 'NIETS')
             when k.kop = 'jaar' then jsonb_build_object('kop', k.kop, 'rol', 'JAAR')
             else jsonb_build_object('kop', k.kop, 'rol', 'WAARDE', 'naam', i.naam, 'eenheid', i.eenheid) end order by k.n)
           from unnest(koppen.lijst) with ordinality k (kop, n)
           left join (values ('lbm', 9101), ('afw', 9102), ('fys', 9103), ('onv', 9104), ('soc', 9105), ('vrz', 9106), ('won', 9107)) m (kop, id) on m.kop = k.kop
           left join monitoring.indicator i on i.id = m.id)),
       now(), 'Wijkwerk'
  from (values ('gm'), ('wk'), ('bu')) niveau (begin)
  cross join (values (true), (false)) naam (erbij)
  cross join lateral (select array[niveau.begin || '_code'] || case when naam.erbij then array[niveau.begin || '_naam'] else '{}' end
    || array['jaar', 'lbm', 'afw', 'fys', 'onv', 'soc', 'vrz', 'won'] as lijst) koppen;
