-- A step was a line of text; now it also has an id, and may name what makes it done by itself.
update wijkplan.plansoort
set stappen = (
  select string_agg(gen_random_uuid()::text || ' - ' || regexp_replace(trim(r.tekst), '\s+', ' ', 'g'), E'\n' order by r.plaats)
  from regexp_split_to_table(stappen, E'\r?\n') with ordinality r(tekst, plaats)
  where trim(r.tekst) <> '')
where stappen is not null;

-- What somebody said of a step of a plan, in the words that the step had then.
create table wijkplan.planstap (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  stap_id uuid not null,
  plaats smallint not null,
  tekst text not null,
  afgerond_op date,
  door text not null,
  vastgelegd timestamptz not null,
  versie bigint not null,
  unique (plan_id, stap_id)
);
