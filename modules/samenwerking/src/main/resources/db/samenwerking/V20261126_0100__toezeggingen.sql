-- SAM-18: what the college promised, and everything that happened to it.
create table samenwerking.toezegging (
  id uuid primary key,
  jaar smallint not null,
  nummer int not null check (nummer > 0),
  kenmerk text not null generated always as
    ('T' || jaar::text || '-' || lpad(nummer::text, greatest(3, length(nummer::text)), '0')) stored,
  titel text not null check (titel <> ''),
  tekst text not null check (tekst <> ''),
  gedaan_op date not null,
  vergadering text not null check (vergadering <> ''),
  gedaan_door text not null check (gedaan_door <> ''),
  aan text not null check (aan in ('RAAD', 'COMMISSIE', 'BEWONERS')),
  gebied_code varchar(20),
  wijk text,
  wijknummer varchar(6),
  eigenaar text not null check (eigenaar <> ''),
  uiterlijk date not null,
  stand text not null check (stand in ('OPEN', 'GEMELD', 'AFGEDAAN')),
  afgedaan_op date,
  aantal_stappen int not null,
  versie bigint not null,
  unique (jaar, nummer),
  constraint toezegging_uiterlijk check (uiterlijk >= gedaan_op),
  check ((gebied_code is null) = (wijk is null)),
  check ((stand = 'AFGEDAAN') = (afgedaan_op is not null))
);
create index toezegging_lopend on samenwerking.toezegging (uiterlijk) where stand <> 'AFGEDAAN';
create index toezegging_gebied on samenwerking.toezegging (gebied_code);

create table samenwerking.toezeggingstap (
  id uuid primary key,
  toezegging_id uuid not null references samenwerking.toezegging deferrable initially deferred,
  volgnummer int not null check (volgnummer > 0),
  soort text not null
    check (soort in ('VASTGELEGD', 'GEWIJZIGD', 'VOORTGANG', 'UITSTEL', 'AFDOENING', 'HEROPENING')),
  tekst text,
  verschillen text,
  verwijzing text,
  vorig_uiterlijk date,
  uiterlijk date not null,
  door text not null,
  op timestamptz not null,
  unique (toezegging_id, volgnummer),
  check (soort = 'VASTGELEGD' or length(btrim(tekst)) > 0),
  check ((soort = 'GEWIJZIGD') = (verschillen is not null)),
  check ((soort = 'UITSTEL') = (vorig_uiterlijk is not null))
);

-- A promise is never deleted and keeps its number; its history only grows.
create function samenwerking.toezegging_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.jaar, new.nummer) = (old.id, old.jaar, old.nummer) then
      return new;
    end if;
    raise exception 'samenwerking.toezegging keeps its number' using errcode = 'insufficient_privilege';
  end if;
  raise exception 'samenwerking.toezegging is never deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger toezegging_blijft before update or delete on samenwerking.toezegging
  for each row execute function samenwerking.toezegging_blijft();
create trigger toezegging_niet_legen before truncate on samenwerking.toezegging
  execute function samenwerking.toezegging_blijft();
create trigger toezeggingstap_onveranderlijk before update or delete on samenwerking.toezeggingstap
  for each row execute function samenwerking.onveranderlijk();
create trigger toezeggingstap_niet_legen before truncate on samenwerking.toezeggingstap
  execute function samenwerking.onveranderlijk();
