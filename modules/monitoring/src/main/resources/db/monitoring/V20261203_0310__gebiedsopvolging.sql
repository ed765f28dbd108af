-- MON-106: what an area of a year became, and so how its figures of before may be joined.
create table monitoring.gebiedsopvolging (
  id          uuid primary key,
  jaar        int not null check (jaar between 1990 and 2100),
  soort       text not null check (soort in ('HERNOEMD', 'HERCODEERD', 'SAMENGEVOEGD', 'GESPLITST')),
  oud         text[] not null check (cardinality(oud) > 0),
  nieuw       text[] not null check (cardinality(nieuw) > 0),
  toelichting text
);
create index gebiedsopvolging_nieuw on monitoring.gebiedsopvolging using gin (nieuw);
comment on column monitoring.gebiedsopvolging.jaar is 'first year of the new codes';
