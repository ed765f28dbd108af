-- KRN-30, KRN-31: what an import of a newer year took from the areas of the municipality.

-- An area is looked up by its code over the years.
create index gebied_code on kern.gebied (code, jaar desc);

create table kern.gebiedsjaar (
  jaar smallint primary key,
  deel boolean not null
);
comment on table kern.gebiedsjaar is
  'Years of areas that came in by an import; deel: only a part of the areas, on purpose';

insert into kern.gebiedsjaar (jaar, deel)
select jaar, coalesce(wijken * 2 < eerder, false)
from (select jaar, wijken,
             max(wijken) over (order by jaar rows between unbounded preceding and 1 preceding) as eerder
      from (select jaar, count(*) filter (where niveau in ('WIJK', 'DORP')) as wijken from kern.gebied
            where gemeente_code = (select waarde from kern.instelling where sleutel = 'gemeente')
            group by jaar) telling) vergelijking
-- the oldest year and areas of the municipality itself came with the municipality, not by an import
where eerder is not null
  and not exists (select 1 from kern.gebied e where e.jaar = vergelijking.jaar and e.herkomst = 'EIGEN');

-- Mends the years that an import made plain, from the oldest to the newest.
do $$
declare
  j smallint;
  aantal int;
begin
  for j in select distinct jaar from kern.gebied order by jaar loop
    update kern.gebied g
    set naam = coalesce(case when g.naam = g.code then (select n.naam from kern.gebied n
                  where n.code = g.code and n.jaar < j and n.naam <> n.code
                  order by n.jaar desc limit 1) end, g.naam),
        niveau = case when g.niveau = 'WIJK' then v.niveau else g.niveau end,
        nummer = v.nummer,
        prioriteit = g.prioriteit or v.prioriteit,
        versie = g.versie + 1
    from kern.gebied v
    where g.jaar = j and g.herkomst = 'CBS' and v.code = g.code
      and v.jaar = (select max(e.jaar) from kern.gebied e where e.code = g.code and e.jaar < j)
      and (g.naam = g.code or g.niveau <> v.niveau or g.nummer is distinct from v.nummer
           or g.prioriteit <> v.prioriteit);
    loop
      insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer, herkomst, prioriteit)
      select j, v.code, v.naam, v.niveau, v.ouder_code, v.gemeente_code, v.nummer, v.herkomst, v.prioriteit
      from (select distinct on (code) * from kern.gebied where herkomst = 'EIGEN' and jaar < j
            order by code, jaar desc) v
      where v.ouder_code is null or exists (select 1 from kern.gebied o where o.jaar = j and o.code = v.ouder_code)
      on conflict do nothing;
      get diagnostics aantal = row_count;
      exit when aantal = 0;
    end loop;
  end loop;
end $$;
