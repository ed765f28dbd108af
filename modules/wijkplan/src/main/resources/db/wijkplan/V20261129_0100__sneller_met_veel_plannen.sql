-- Lists that show a page, or count, without reading the wide rows of all plans and projects.
create index mijlpaal_open on wijkplan.mijlpaal (gepland, project_id) where gehaald is null;
create index project_open on wijkplan.project (id, van, tot)
  where status in ('VOORBEREIDING','IN_UITVOERING');
create index project_stil on wijkplan.project (gewijzigd) where status = 'IN_UITVOERING';
create index project_terugval on wijkplan.project (terugval_op)
  where terugval_op is not null and terugval_antwoord is null;
create index project_terugblik on wijkplan.project (terugblik_op) where status = 'AFGESLOTEN';
-- The order in which projects are listed when nothing else is asked.
create index project_lijst on wijkplan.project (
  (case status when 'IN_UITVOERING' then 1 when 'VOORBEREIDING' then 2 when 'AFGESLOTEN' then 3 else 4 end),
  tot, lower(titel), id);
create index planregel_pm on wijkplan.planregel (gemaakt, id) where pm and vervallen_op is null;
create index planregel_geldig on wijkplan.planregel (id, plan_id) where vervallen_op is null;
create index planregel_oplossing_keuze on wijkplan.planregel_oplossing (oplossing_id, planregel_id);
drop index wijkplan.planregel_oplossing_oplossing;
