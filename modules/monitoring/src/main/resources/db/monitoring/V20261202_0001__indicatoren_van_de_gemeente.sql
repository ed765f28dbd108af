-- MON-50 to MON-54: the municipality makes and changes indicators itself.

create sequence monitoring.indicator_id as int start 10001;
alter table monitoring.indicator
  add meetwijze text check (meetwijze in ('MAAT', 'VERHOUDING', 'SALDO', 'SAMENGESTELD')),
  add basisjaar int check (basisjaar between 1990 and 2100),
  add thema text,
  add frequentie text check (frequentie in ('KWARTAAL', 'HALFJAAR', 'JAAR', 'TWEE_JAAR', 'VIER_JAAR', 'ONREGELMATIG')),
  add prestatie boolean not null default false,
  add versie bigint not null default 1,
  alter id set default nextval('monitoring.indicator_id'),
  alter naam_en drop not null,
  alter omschrijving_en drop not null,
  drop constraint indicator_check1;
comment on column monitoring.indicator.meetwijze is
  'Empty for a measure as delivered; for an indicator how it is computed of teller, noemer or indicator_deel';
update monitoring.indicator set
  meetwijze = case when noemer_id is null then 'MAAT' else 'VERHOUDING' end,
  frequentie = 'JAAR',
  thema = case when code in ('BIJSTAND', 'ARBEIDSONGESCHIKT', 'WW') then 'Werk en inkomen'
    when code in ('SUPERMARKT', 'KINDERDAGVERBLIJF') then 'Wonen en leefomgeving' else 'Bevolking' end
where teller_id is not null;
alter table monitoring.indicator
  add check (meetwijze is null or (frequentie is not null and minimum is not null and tolerantie is not null
    and tolerantie_relatief is not null and volgorde is not null)),
  add check (meetwijze is null or (meetwijze = 'SAMENGESTELD') = (teller_id is null)),
  add check (meetwijze is null or (meetwijze in ('VERHOUDING', 'SALDO')) = (noemer_id is not null)),
  add check (meetwijze is null or minimum = 0 or telling_id is not null),
  add check (meetwijze is not null or (not getoond and teller_id is null));
create unique index indicator_naam on monitoring.indicator (lower(naam)) where meetwijze is not null;

create table monitoring.indicator_deel (
  indicator_id int not null references monitoring.indicator,
  volgnummer   int not null,
  maat_id      int not null references monitoring.indicator,
  gewicht      numeric not null check (gewicht > 0),
  primary key (indicator_id, volgnummer),
  unique (indicator_id, maat_id)
);
comment on table monitoring.indicator_deel is 'Measures of a composite indicator, with their weights';
