-- MON-32: which areas the deliveries that count brought, as far as their figures tell.
insert into kern.gebiedslevering (jaar, levering, deel)
select l.jaar, l.id, l.deel
from monitoring.inlevering l
where l.status = 'GEREED'
  and exists (select 1 from kern.gebied g where g.jaar = l.jaar)
  -- files of the municipality itself bring no areas
  and not exists (select 1 from monitoring.inlevering_kolom k
                  where k.inlevering_id = l.id and k.herkenning = 'GEKOZEN')
on conflict do nothing;

insert into kern.geleverd_gebied (jaar, code, levering, naam, ouder_code, gemeente_code)
select g.jaar, g.code, v.levering, nullif(g.naam, g.code), g.ouder_code, g.gemeente_code
from kern.gebiedslevering v
join (select distinct inlevering_id, gebied_code from monitoring.waarneming) w
  on w.inlevering_id = v.levering
join kern.gebied g on g.jaar = v.jaar and g.code = w.gebied_code
on conflict do nothing;

-- What else came with the deliveries of a year (own areas that went along, areas without any figure
-- that could be used) goes with the last of them, as before.
insert into kern.geleverd_gebied (jaar, code, levering, ouder_code, gemeente_code)
select g.jaar, g.code, v.levering, g.ouder_code, g.gemeente_code
from kern.gebied g
join kern.gebiedsjaar j on j.jaar = g.jaar
join kern.gebiedslevering v on v.jaar = g.jaar
where not exists (select 1 from kern.geleverd_gebied b where b.jaar = g.jaar and b.code = g.code)
on conflict do nothing;
