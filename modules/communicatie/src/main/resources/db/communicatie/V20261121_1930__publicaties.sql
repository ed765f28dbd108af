create table communicatie.termijn (
  soort text primary key,
  versie bigint not null default 1,
  werkdagen int not null check (werkdagen between 1 and 260)
);
-- The sources give no terms; ten working days is where a municipality starts from until it sets its own.
insert into communicatie.termijn (soort, werkdagen) values ('BESLUIT', 10), ('RAADSTOETS', 10);

create table communicatie.publicatieplicht (
  id uuid primary key,
  versie bigint not null,
  aanleiding uuid not null,
  soort text not null,
  bron text not null,
  onderwerp text not null,
  gebied varchar(20),
  wijk text,
  titel text not null,
  uitkomst text not null,
  datum date not null,
  begonnen timestamptz not null,
  termijn int not null check (termijn > 0),
  uiterlijk date not null,
  gestopt timestamptz,
  werkdagen int,
  status text not null check (status in ('OPEN','VOLDAAN','VERVALLEN')),
  publicatie uuid,
  reden text,
  afgehandelddoor text,
  constraint publicatieplicht_een_per_aanleiding unique (aanleiding),
  constraint publicatieplicht_klok check ((status = 'OPEN') = (gestopt is null) and (gestopt is null) = (werkdagen is null)),
  constraint publicatieplicht_antwoord check ((status = 'VOLDAAN') = (publicatie is not null)),
  constraint publicatieplicht_reden check ((status = 'VERVALLEN') = (reden is not null))
);
create index publicatieplicht_open on communicatie.publicatieplicht (status, uiterlijk);
create index publicatieplicht_gebied on communicatie.publicatieplicht (gebied, status);

create table communicatie.publicatieplicht_feit (
  publicatieplicht_id uuid not null references communicatie.publicatieplicht,
  plaats int not null,
  kader text,
  voldaan boolean,
  reden text,
  primary key (publicatieplicht_id, plaats)
);

create table communicatie.publicatie (
  id uuid primary key,
  versie bigint not null,
  gebied varchar(20) not null,
  wijk text not null,
  onderwerp text,
  plicht uuid references communicatie.publicatieplicht,
  status text not null check (status in ('CONCEPT','GEPUBLICEERD','INGETROKKEN')),
  titel text not null,
  samenvatting text not null,
  laatsteversie int not null check (laatsteversie > 0),
  gewijzigd timestamptz not null,
  gepubliceerd timestamptz,
  ingetrokken timestamptz,
  intrekreden text,
  constraint publicatie_moment check ((status = 'CONCEPT') = (gepubliceerd is null)),
  constraint publicatie_titel check (status = 'CONCEPT' or titel <> ''),
  constraint publicatie_intrekken check ((status = 'INGETROKKEN') = (ingetrokken is not null) and (ingetrokken is null) = (intrekreden is null))
);
create index publicatie_gebied on communicatie.publicatie (gebied, gepubliceerd desc) where status = 'GEPUBLICEERD';
create index publicatie_plicht on communicatie.publicatie (plicht);

create table communicatie.publicatieversie (
  id uuid primary key,
  publicatie_id uuid not null references communicatie.publicatie,
  nummer int not null,
  titel text not null,
  samenvatting text not null,
  tekst text not null,
  reden text,
  auteur text not null,
  bewaard timestamptz not null,
  gepubliceerd timestamptz,
  constraint publicatieversie_nummer unique (publicatie_id, nummer)
);

-- What residents could read stays as it was: a published version can be neither changed nor removed.
create function communicatie.gepubliceerd_blijft() returns trigger language plpgsql as $$
begin
  if old.gepubliceerd is not null then
    raise exception 'a published version is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if (new.titel, new.samenvatting, new.tekst) is distinct from (old.titel, old.samenvatting, old.tekst) then
    raise exception 'the words of a saved version are never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger publicatieversie_blijft before update or delete on communicatie.publicatieversie for each row execute function communicatie.gepubliceerd_blijft();
