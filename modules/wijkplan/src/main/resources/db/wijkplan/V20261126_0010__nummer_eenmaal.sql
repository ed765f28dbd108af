-- A number stands for one row of a plan for good, also after the row was taken away (WPL-13).
-- Of rows that share one, the oldest keeps it; the others come after the last.
update wijkplan.planregel r
set volgorde = h.hoogste + d.plaats
from (
  select id, plan_id, ambitie, row_number() over (partition by plan_id, ambitie order by gemaakt, id) as plaats
  from (
    select id, plan_id, ambitie, gemaakt,
      row_number() over (partition by plan_id, ambitie, volgorde order by gemaakt, id) as gelijke
    from wijkplan.planregel
    where ambitie is not null
  ) g
  where gelijke > 1
) d
join (
  select plan_id, ambitie, max(volgorde) as hoogste from wijkplan.planregel group by plan_id, ambitie
) h on h.plan_id = d.plan_id and h.ambitie = d.ambitie
where r.id = d.id;

create unique index planregel_nummer on wijkplan.planregel (plan_id, ambitie, volgorde)
where ambitie is not null;
