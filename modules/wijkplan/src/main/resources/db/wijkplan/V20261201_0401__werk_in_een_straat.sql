-- A street says in which period it is worked on (nothing while that is not planned, or over), so
-- that works which meet are found by one index. The project decides; triggers keep it the same.
alter table wijkplan.project_straat add column open_van date, add column open_tot date;

create function wijkplan.straat_van_project() returns trigger language plpgsql as $$
begin
  select p.van, p.tot into new.open_van, new.open_tot from wijkplan.project p
  where p.id = new.project_id and p.status in ('VOORBEREIDING','IN_UITVOERING');
  return new;
end $$;
create trigger straat_van_project before insert on wijkplan.project_straat
  for each row execute function wijkplan.straat_van_project();

create function wijkplan.straten_van_project() returns trigger language plpgsql as $$
begin
  update wijkplan.project_straat set
    open_van = case when new.status in ('VOORBEREIDING','IN_UITVOERING') then new.van end,
    open_tot = case when new.status in ('VOORBEREIDING','IN_UITVOERING') then new.tot end
  where project_id = new.id;
  return null;
end $$;
create trigger straten_van_project after update on wijkplan.project
  for each row when ((old.status, old.van, old.tot) is distinct from (new.status, new.van, new.tot))
  execute function wijkplan.straten_van_project();

update wijkplan.project_straat s set open_van = p.van, open_tot = p.tot from wijkplan.project p
where p.id = s.project_id and p.status in ('VOORBEREIDING','IN_UITVOERING');

create index project_straat_open on wijkplan.project_straat (sleutel, open_van, open_tot, project_id)
  where open_van is not null;

-- What is late, or against a policy, is counted without reading the wide rows of all projects.
drop index wijkplan.project_open;
create index project_open on wijkplan.project (gebied_code, tot, van, status, id)
  where status in ('VOORBEREIDING','IN_UITVOERING');
create index project_past_niet on wijkplan.project (gebied_code)
  where status in ('VOORBEREIDING','IN_UITVOERING') and (vastgoed_past is false or accommodatie_past is false);

-- The order of the lessons when nothing is asked: of the last year first.
create index evaluatie_gesloten_jaar on wijkplan.evaluatie (jaar desc, id) where afgesloten_op is not null;
