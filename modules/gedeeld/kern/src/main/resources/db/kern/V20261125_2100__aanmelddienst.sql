-- Who the identity provider says somebody is: its name and its own key for the person, never a name alone.
alter table kern.persoon
  add column uitgever text,
  add column onderwerp text,
  -- Of which moment the groups are that the roles below came from; an older proof changes nothing.
  add column groepen_van timestamptz,
  add constraint persoon_bij_aanmelddienst unique (uitgever, onderwerp),
  add constraint persoon_uitgever_met_onderwerp check ((uitgever is null) = (onderwerp is null));

alter table kern.roltoekenning
  add column herkomst text not null default 'EIGEN' check (herkomst in ('EIGEN','GROEP')),
  -- Set when the groups no longer give the role: it ends at once, and stays to be read.
  add column ingetrokken timestamptz,
  drop constraint roltoekenning_niet_dubbel,
  add constraint roltoekenning_niet_dubbel exclude using gist (
    persoon_id with =, rol with =, coalesce(gebied_code, '') with =, herkomst with =,
    daterange(geldig_van, geldig_tot, '[]') with &&) where (ingetrokken is null);

alter table kern.aanmelding
  add column uitgever text,
  add column sessie text,
  -- The proof of identity goes along when signing off at the provider.
  add column bewijs text;
create index aanmelding_sessie on kern.aanmelding (uitgever, sessie);

-- A sign-on that was begun: the browser has to come back with the same state, once.
create table kern.aanmeldpoging (
  state_hash bytea primary key,
  browser_hash bytea not null,
  nonce text not null,
  verifier text not null,
  naar text not null,
  verloopt timestamptz not null
);
create index aanmeldpoging_verloopt on kern.aanmeldpoging (verloopt);

-- Proofs that hold once only, kept until they have run out.
create table kern.gebruikt_bewijs (
  kenmerk_hash bytea primary key,
  verloopt timestamptz not null
);
create index gebruikt_bewijs_verloopt on kern.gebruikt_bewijs (verloopt);
