-- One option can stand under several ambities; options with the same words become one.
create table wijkplan.oplossing_ambitie (
  oplossing_id uuid not null references wijkplan.oplossingsrichting,
  ambitie smallint not null references wijkplan.ambitie,
  primary key (oplossing_id, ambitie)
);
create index oplossing_ambitie_ambitie on wijkplan.oplossing_ambitie (ambitie);

insert into wijkplan.oplossing_ambitie (oplossing_id, ambitie)
select distinct e.id, o.ambitie
from wijkplan.oplossingsrichting o
join (
  select distinct on (lower(tekst)) id, lower(tekst) as tekst
  from wijkplan.oplossingsrichting order by lower(tekst), ambitie, letter
) e on e.tekst = lower(o.tekst);

delete from wijkplan.oplossingsrichting o
where not exists (select 1 from wijkplan.oplossing_ambitie a where a.oplossing_id = o.id);

alter table wijkplan.oplossingsrichting
  drop column ambitie,
  drop column letter,
  add column toelichting text,
  add column bron text,
  add column tot date,
  add column gewijzigd timestamptz not null default now(),
  add column versie bigint not null default 1;
create index oplossingsrichting_zoek on wijkplan.oplossingsrichting using gin
  (to_tsvector('dutch', tekst || ' ' || coalesce(toelichting, '') || ' ' || coalesce(bron, '')));

-- What a row chose, in the words of that moment.
create table wijkplan.analyseregel_oplossing (
  analyseregel_id uuid not null references wijkplan.analyseregel,
  oplossing_id uuid not null references wijkplan.oplossingsrichting,
  tekst text not null,
  primary key (analyseregel_id, oplossing_id)
);
create table wijkplan.planregel_oplossing (
  planregel_id uuid not null references wijkplan.planregel,
  oplossing_id uuid not null references wijkplan.oplossingsrichting,
  tekst text not null,
  primary key (planregel_id, oplossing_id)
);
create index planregel_oplossing_oplossing on wijkplan.planregel_oplossing (oplossing_id);

alter table wijkplan.analyseregel add column keuze int not null default 0;
alter table wijkplan.planregel add column keuze int not null default 0;

-- A line that is the name of an option under the row's ambitie becomes a choice; other lines stay
-- as they were written. What a reader sees does not change.
create function wijkplan.lijnen(tekst text) returns table (plaats bigint, lijn text)
language sql immutable as $$
  select l.plaats, regexp_replace(l.lijn, '\r$', '')
  from regexp_split_to_table(tekst, '\n') with ordinality as l(lijn, plaats)
$$;

insert into wijkplan.analyseregel_oplossing (analyseregel_id, oplossing_id, tekst)
select distinct on (r.id, o.id) r.id, o.id, btrim(l.lijn)
from wijkplan.analyseregel r
cross join lateral wijkplan.lijnen(r.oplossingen) l
join wijkplan.oplossingsrichting o on lower(o.tekst) = lower(btrim(l.lijn))
join wijkplan.oplossing_ambitie a on a.oplossing_id = o.id and a.ambitie = r.ambitie
order by r.id, o.id, l.plaats;

insert into wijkplan.planregel_oplossing (planregel_id, oplossing_id, tekst)
select distinct on (r.id, o.id) r.id, o.id, btrim(l.lijn)
from wijkplan.planregel r
cross join lateral wijkplan.lijnen(r.oplossingen) l
join wijkplan.oplossingsrichting o on lower(o.tekst) = lower(btrim(l.lijn))
where r.ambitie is null
  or exists (select 1 from wijkplan.oplossing_ambitie a where a.oplossing_id = o.id and a.ambitie = r.ambitie)
order by r.id, o.id, l.plaats;

update wijkplan.analyseregel r
set oplossingen = (
  select nullif(string_agg(l.lijn, E'\n' order by l.plaats), '')
  from wijkplan.lijnen(r.oplossingen) l
  where not exists (select 1 from wijkplan.analyseregel_oplossing g
    where g.analyseregel_id = r.id and lower(g.tekst) = lower(btrim(l.lijn))))
where exists (select 1 from wijkplan.analyseregel_oplossing g where g.analyseregel_id = r.id);

update wijkplan.planregel r
set oplossingen = (
  select nullif(string_agg(l.lijn, E'\n' order by l.plaats), '')
  from wijkplan.lijnen(r.oplossingen) l
  where not exists (select 1 from wijkplan.planregel_oplossing g
    where g.planregel_id = r.id and lower(g.tekst) = lower(btrim(l.lijn))))
where exists (select 1 from wijkplan.planregel_oplossing g where g.planregel_id = r.id);

drop function wijkplan.lijnen(text);
