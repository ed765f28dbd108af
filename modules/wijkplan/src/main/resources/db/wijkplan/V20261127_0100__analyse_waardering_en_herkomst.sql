-- Who gave a rating, and of what earlier row a row was made. Of ratings from before this nobody said who gave them.
alter table wijkplan.analyseregel
  add column waardering_door text,
  add column herkomst_soort text check (herkomst_soort in ('ANALYSE','PLAN')),
  add column herkomst_bron uuid,
  add column herkomst_regel uuid,
  add column herkomst_tekst text,
  add check (num_nulls(herkomst_soort, herkomst_bron, herkomst_regel, herkomst_tekst) in (0, 4));
create unique index analyseregel_herkomst on wijkplan.analyseregel (analyse_id, herkomst_regel)
where vervallen_op is null;
