-- What the council could see on the day of its judgement; of judgements from before this it is unknown.
alter table wijkplan.raadstoets add column onderbouwing text;

-- Money that middelen said it set aside for a plan, or released: one row per event.
create table wijkplan.plangeld (
  gebeurtenis uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  reservering_id uuid not null,
  jaar smallint,
  bedrag numeric(14,2) not null
);
create index plangeld_plan on wijkplan.plangeld (plan_id, reservering_id);
