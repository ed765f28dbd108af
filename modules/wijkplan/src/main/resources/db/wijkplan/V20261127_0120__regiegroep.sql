-- Groups of parties that a steering group is made of; the municipality fills them in.
create table wijkplan.partijgroep (
  id uuid primary key,
  naam text not null,
  bewoners boolean not null,
  tot date,
  versie bigint not null
);

create table wijkplan.regiegroepzetel (
  id uuid primary key,
  gebied_code varchar(20) not null,
  groep_id uuid not null references wijkplan.partijgroep,
  bezetter text,
  van date,
  tot date,
  voorzitter boolean not null,
  gewijzigd timestamptz not null,
  versie bigint not null,
  check (tot >= van),
  check ((bezetter is null) = (van is null)),
  check (bezetter is not null or (tot is null and not voorzitter))
);
create index regiegroepzetel_gebied on wijkplan.regiegroepzetel (gebied_code);
create index regiegroepzetel_groep on wijkplan.regiegroepzetel (groep_id);
