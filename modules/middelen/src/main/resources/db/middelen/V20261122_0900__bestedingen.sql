-- What the municipality allows money to go to outside a plan, and what not.
create table middelen.bestedingssoort (
  code text primary key,
  versie bigint not null,
  naam text not null,
  toegestaan boolean not null,
  toelichting text
);
-- Leefbare wijken en dorpen 2023-2026, 7.1; a municipality changes or adds to these.
insert into middelen.bestedingssoort (code, versie, naam, toegestaan, toelichting) values
  ('bewonersinitiatief', 1, 'Bewonersinitiatief', true, null),
  ('aanjaagbudget', 1, 'Aanjaagbudget', true, null),
  ('buurtbemiddeling', 1, 'Buurtbemiddeling', true, null),
  ('herinrichting', 1, 'Herinrichting van de openbare ruimte', false, null),
  ('kapitaaldienstschrijvers', 1, 'Uren van kapitaaldienstschrijvers', false,
   'Alleen bij een klein project, en dan onder de soort van dat project.');

-- An item of a plan and a spending outside a plan take money in the same way.
alter table middelen.planonderdeel rename to onderdeel;
alter index middelen.planonderdeel_pkey rename to onderdeel_pkey;
alter index middelen.planonderdeel_plan rename to onderdeel_plan;
alter index middelen.planonderdeel_gebied rename to onderdeel_gebied;
alter table middelen.onderdeel
  drop constraint planonderdeel_status_check,
  alter column plan_id drop not null,
  alter column plan_versie drop not null,
  alter column plan_titel drop not null,
  alter column nummer drop not null,
  alter column gebied_code drop not null,
  alter column wijk drop not null,
  add column herkomst text not null default 'PLAN',
  add column soort text references middelen.bestedingssoort (code);
alter table middelen.onderdeel
  alter column herkomst drop default,
  add constraint onderdeel_herkomst check (
    (herkomst = 'PLAN' and soort is null and num_nulls(plan_id, plan_versie, plan_titel, nummer, gebied_code, wijk) = 0
      and status in ('AANGEBODEN', 'VASTGESTELD', 'TERUGGESTUURD', 'VERVALLEN'))
    or (herkomst = 'BUITEN_PLAN' and soort is not null and num_nonnulls(plan_id, plan_versie, plan_titel, nummer) = 0
      and num_nulls(gebied_code, wijk) in (0, 2) and status in ('OPEN', 'VERVALLEN')));
create index onderdeel_buiten_plan on middelen.onderdeel (gebied_code) where herkomst = 'BUITEN_PLAN';

create trigger onderdeel_blijft_staan before delete on middelen.onderdeel
  for each row execute function middelen.blijft_staan();
