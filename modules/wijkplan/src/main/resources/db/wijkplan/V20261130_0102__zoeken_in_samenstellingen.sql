-- Searching finds a compound by its parts, and no longer by whatever letters are in it. The words
-- themselves are kept once in zoekwoord; which of them have what was typed as a part, is judged
-- there, and the texts are looked up by those whole words. So the ends of words leave the texts.
-- Evaluations, lessons and the streets of projects are searched too.
create or replace function wijkplan.zoekvector(titel text, tekst text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.dutch', wijkplan.zoektekst(titel)), 'A')
    || setweight(to_tsvector('pg_catalog.dutch', wijkplan.zoektekst(tekst)), 'B')
    || setweight(to_tsvector('pg_catalog.simple', wijkplan.zoektekst(coalesce(titel, '') || ' ' || coalesce(tekst, ''))), 'C')
$$;

alter table wijkplan.wijkplan drop column zoek;
alter table wijkplan.wijkplan add column zoek tsvector generated always as
  (wijkplan.zoekvector(titel, wijk)) stored;
create index wijkplan_zoek_alles on wijkplan.wijkplan using gin (zoek);

alter table wijkplan.planregel drop column zoek;
alter table wijkplan.planregel add column zoek tsvector generated always as
  (wijkplan.zoekvector(doelstelling, coalesce(oplossingen, '') || ' ' || coalesce(indicator, '') || ' '
    || coalesce(verantwoordelijke, '') || ' ' || coalesce(eigenaar, '') || ' ' || coalesce(opmerkingen, ''))) stored;
create index planregel_zoek on wijkplan.planregel using gin (zoek);

alter table wijkplan.planregel_oplossing drop column zoek;
alter table wijkplan.planregel_oplossing add column zoek tsvector generated always as
  (wijkplan.zoekvector('', tekst)) stored;
create index planregel_oplossing_zoek on wijkplan.planregel_oplossing using gin (zoek);

alter table wijkplan.wijkanalyse drop column zoek;
alter table wijkplan.wijkanalyse add column zoek tsvector generated always as
  (wijkplan.zoekvector('Wijkanalyse ' || wijk, opgesteld_door)) stored;
create index wijkanalyse_zoek on wijkplan.wijkanalyse using gin (zoek);

alter table wijkplan.analyseregel drop column zoek;
alter table wijkplan.analyseregel add column zoek tsvector generated always as
  (wijkplan.zoekvector(coalesce(doelstelling, ''), coalesce(knelpunten, '') || ' ' || coalesce(positief, '')
    || ' ' || coalesce(oplossingen, '') || ' ' || coalesce(opmerkingen, ''))) stored;
create index analyseregel_zoek on wijkplan.analyseregel using gin (zoek);

alter table wijkplan.analyseregel_oplossing drop column zoek;
alter table wijkplan.analyseregel_oplossing add column zoek tsvector generated always as
  (wijkplan.zoekvector('', tekst)) stored;
create index analyseregel_oplossing_zoek on wijkplan.analyseregel_oplossing using gin (zoek);

alter table wijkplan.project drop column zoek;
alter table wijkplan.project add column zoek tsvector generated always as
  (wijkplan.zoekvector(titel, coalesce(resultaat, '') || ' ' || coalesce(middelen, '') || ' '
    || coalesce(verantwoordelijke, '') || ' ' || coalesce(partners, '') || ' ' || coalesce(borger, ''))) stored;
create index project_zoek_alles on wijkplan.project using gin (zoek);

alter table wijkplan.oplossingsrichting drop column zoek;
alter table wijkplan.oplossingsrichting add column zoek tsvector generated always as
  (wijkplan.zoekvector(tekst, coalesce(toelichting, '') || ' ' || coalesce(bron, ''))) stored;
create index oplossingsrichting_zoek_alles on wijkplan.oplossingsrichting using gin (zoek);

alter table wijkplan.praktijk drop column zoek;
alter table wijkplan.praktijk add column zoek tsvector generated always as
  (wijkplan.zoekvector(naam, beschrijving || ' ' || coalesce(gemeente, '') || ' ' || coalesce(wijk, ''))) stored;
create index praktijk_zoek on wijkplan.praktijk using gin (zoek);

alter table wijkplan.project_straat add column zoek tsvector generated always as
  (wijkplan.zoekvector('', naam)) stored;
create index project_straat_zoek on wijkplan.project_straat using gin (zoek);

alter table wijkplan.evaluatie add column zoek tsvector generated always as
  (wijkplan.zoekvector('Evaluatie ' || wijk, coalesce(tevredenheid_bron, '') || ' '
    || coalesce(tevredenheid_niet, '') || ' ' || coalesce(opmerkingen, ''))) stored;
create index evaluatie_zoek on wijkplan.evaluatie using gin (zoek);

-- Not the goal: that is the row of the plan, and would be found once more for each year.
alter table wijkplan.evaluatieregel add column zoek tsvector generated always as
  (wijkplan.zoekvector('', coalesce(bron, '') || ' ' || coalesce(niet_vast, '') || ' '
    || coalesce(maatregelen, '') || ' ' || coalesce(opmerkingen, ''))) stored;
create index evaluatieregel_zoek on wijkplan.evaluatieregel using gin (zoek);

alter table wijkplan.budgetverzoek add column zoek tsvector generated always as
  (wijkplan.zoekvector('', motivering || ' ' || coalesce(antwoord, ''))) stored;
create index budgetverzoek_zoek on wijkplan.budgetverzoek using gin (zoek);

alter table wijkplan.les add column zoek tsvector generated always as
  (wijkplan.zoekvector(tekst, '')) stored;
create index les_zoek on wijkplan.les using gin (zoek);

-- Every long word of these texts; one that no text has any more does no harm. Without a unique
-- index: two who save at once would wait for each other. A word that is in it twice is found once.
create table wijkplan.zoekwoord (
  woord text not null,
  delen tsvector not null generated always as
    (to_tsvector('pg_catalog.simple', wijkplan.zoekdelen(woord))) stored
);
create index zoekwoord_woord on wijkplan.zoekwoord (woord);
create index zoekwoord_delen on wijkplan.zoekwoord using gin (delen);

create function wijkplan.zoekwoorden() returns trigger language plpgsql as $$
begin
  insert into wijkplan.zoekwoord (woord)
  select distinct w.lexeme
  from nieuw cross join lateral unnest(nieuw.zoek) w
  where length(w.lexeme) between 7 and 60 and 'C' = any (w.weights) and w.lexeme ~ '^[[:alnum:]]+$'
    and not exists (select 1 from wijkplan.zoekwoord z where z.woord = w.lexeme);
  return null;
end $$;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['wijkplan', 'planregel', 'planregel_oplossing', 'wijkanalyse', 'analyseregel',
    'analyseregel_oplossing', 'project', 'project_straat', 'oplossingsrichting', 'praktijk', 'evaluatie',
    'evaluatieregel', 'budgetverzoek', 'les'] loop
    execute format('create trigger zoekwoorden_nieuw after insert on wijkplan.%I referencing new table as nieuw
      for each statement execute function wijkplan.zoekwoorden()', tabel);
    execute format('create trigger zoekwoorden_anders after update on wijkplan.%I referencing new table as nieuw
      for each statement execute function wijkplan.zoekwoorden()', tabel);
    execute format($f$insert into wijkplan.zoekwoord (woord)
      select distinct w.lexeme from wijkplan.%I t cross join lateral unnest(t.zoek) w
      where length(w.lexeme) between 7 and 60 and 'C' = any (w.weights) and w.lexeme ~ '^[[:alnum:]]+$'
        and not exists (select 1 from wijkplan.zoekwoord z where z.woord = w.lexeme)$f$, tabel);
  end loop;
end $$;
