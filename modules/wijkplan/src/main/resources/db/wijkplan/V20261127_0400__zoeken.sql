-- Searching over plans, rows, analyses, projects, options and practices. A text is kept as four
-- kinds of words, told apart by weight: A stems of the title, B stems of the rest, C whole words,
-- D the ends of long words. An end that is searched from its beginning finds every part of a
-- compound: "verlichting" finds "straatverlichting". No extension is needed for it.
create function wijkplan.zoektekst(tekst text) returns text
language sql immutable parallel safe as $$
  select translate(lower(coalesce(tekst, '')),
    U&'\00E0\00E1\00E2\00E3\00E4\00E5\00E7\00E8\00E9\00EA\00EB\00EC\00ED\00EE\00EF\00F1\00F2\00F3\00F4\00F5\00F6\00F9\00FA\00FB\00FC\00FD\00FF',
    'aaaaaaceeeeiiiinooooouuuuyy')
$$;

create function wijkplan.zoekdelen(tekst text) returns text
language sql immutable parallel safe as $$
  select coalesce(string_agg(substr(w.woord, begin), ' '), '')
  from (
    select distinct woord from regexp_split_to_table(wijkplan.zoektekst(tekst), '[^[:alnum:]]+') as woord
    where length(woord) between 7 and 60
  ) w
  cross join lateral generate_series(3, length(w.woord) - 3) as begin
$$;

create function wijkplan.zoekvector(titel text, tekst text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.dutch', wijkplan.zoektekst(titel)), 'A')
    || setweight(to_tsvector('pg_catalog.dutch', wijkplan.zoektekst(tekst)), 'B')
    || setweight(to_tsvector('pg_catalog.simple', wijkplan.zoektekst(coalesce(titel, '') || ' ' || coalesce(tekst, ''))), 'C')
    || to_tsvector('pg_catalog.simple', wijkplan.zoekdelen(coalesce(titel, '') || ' ' || coalesce(tekst, '')))
$$;

alter table wijkplan.wijkplan add column zoek tsvector generated always as
  (wijkplan.zoekvector(titel, wijk)) stored;
create index wijkplan_zoek_alles on wijkplan.wijkplan using gin (zoek);

alter table wijkplan.planregel add column zoek tsvector generated always as
  (wijkplan.zoekvector(doelstelling, coalesce(oplossingen, '') || ' ' || coalesce(indicator, '') || ' '
    || coalesce(verantwoordelijke, '') || ' ' || coalesce(eigenaar, '') || ' ' || coalesce(opmerkingen, ''))) stored;
create index planregel_zoek on wijkplan.planregel using gin (zoek);

alter table wijkplan.planregel_oplossing add column zoek tsvector generated always as
  (wijkplan.zoekvector('', tekst)) stored;
create index planregel_oplossing_zoek on wijkplan.planregel_oplossing using gin (zoek);

alter table wijkplan.wijkanalyse add column zoek tsvector generated always as
  (wijkplan.zoekvector('Wijkanalyse ' || wijk, opgesteld_door)) stored;
create index wijkanalyse_zoek on wijkplan.wijkanalyse using gin (zoek);

alter table wijkplan.analyseregel add column zoek tsvector generated always as
  (wijkplan.zoekvector(coalesce(doelstelling, ''), coalesce(knelpunten, '') || ' ' || coalesce(positief, '')
    || ' ' || coalesce(oplossingen, '') || ' ' || coalesce(opmerkingen, ''))) stored;
create index analyseregel_zoek on wijkplan.analyseregel using gin (zoek);

alter table wijkplan.analyseregel_oplossing add column zoek tsvector generated always as
  (wijkplan.zoekvector('', tekst)) stored;
create index analyseregel_oplossing_zoek on wijkplan.analyseregel_oplossing using gin (zoek);

alter table wijkplan.project add column zoek tsvector generated always as
  (wijkplan.zoekvector(titel, coalesce(resultaat, '') || ' ' || coalesce(middelen, '') || ' '
    || coalesce(verantwoordelijke, '') || ' ' || coalesce(partners, '') || ' ' || coalesce(borger, ''))) stored;
create index project_zoek_alles on wijkplan.project using gin (zoek);

alter table wijkplan.oplossingsrichting add column zoek tsvector generated always as
  (wijkplan.zoekvector(tekst, coalesce(toelichting, '') || ' ' || coalesce(bron, ''))) stored;
create index oplossingsrichting_zoek_alles on wijkplan.oplossingsrichting using gin (zoek);

alter table wijkplan.praktijk add column zoek tsvector generated always as
  (wijkplan.zoekvector(naam, beschrijving || ' ' || coalesce(gemeente, '') || ' ' || coalesce(wijk, ''))) stored;
create index praktijk_zoek on wijkplan.praktijk using gin (zoek);
