-- MON-150 to MON-159: short questionnaires for residents of wijken.
create table monitoring.vragenlijst (
  id             uuid primary key,
  titel          text not null,
  inleiding      text not null,
  wijken         text not null,
  van            date not null,
  tot            date not null,
  leeftijd       boolean not null,
  ondergrens     int not null check (ondergrens >= 10),
  bewaarmaanden  int not null check (bewaarmaanden between 1 and 24),
  vragen         text not null,
  status         text not null check (status in ('CONCEPT', 'OPEN', 'GESLOTEN')),
  gemaakt        timestamptz not null,
  gewijzigd      timestamptz not null,
  gewijzigd_door text not null,
  gesloten       timestamptz,
  antwoorden_weg timestamptz,
  versie         bigint not null,
  check (tot >= van),
  check ((status = 'GESLOTEN') = (gesloten is not null)),
  check (antwoorden_weg is null or gesloten is not null)
);
create index vragenlijst_status on monitoring.vragenlijst (status);
comment on column monitoring.vragenlijst.wijken is 'Codes with commas between them';

-- What somebody handed in. No name, no address, no moment: who it was is not known (MON-153).
create table monitoring.inzending (
  id             uuid primary key,
  vragenlijst_id uuid not null references monitoring.vragenlijst,
  gebied_code    text not null,
  leeftijd       text,
  taal           text not null
);
create index inzending_vragenlijst on monitoring.inzending (vragenlijst_id);

create table monitoring.antwoord (
  inzending_id uuid not null references monitoring.inzending on delete cascade,
  vraag        int not null,
  waarde       int not null check (waarde >= 0),
  primary key (inzending_id, vraag, waarde)
);

-- Words stand apart from the other answers of who wrote them: together they could tell who it was.
create table monitoring.open_antwoord (
  id             uuid primary key,
  vragenlijst_id uuid not null references monitoring.vragenlijst,
  gebied_code    text not null,
  vraag          int not null,
  tekst          text,
  verwijderd     text check (verwijderd in ('PERSOONSGEGEVENS', 'KWETSEND')),
  check ((tekst is null) = (verwijderd is not null))
);
create index open_antwoord_vragenlijst on monitoring.open_antwoord (vragenlijst_id, vraag);

-- Written once, at closing, and kept when the answers go: only what may be shown (MON-154).
create table monitoring.vragenlijst_respons (
  vragenlijst_id uuid not null references monitoring.vragenlijst,
  gebied_code    text not null,
  inzendingen    int not null,
  inwoners       int,
  inwonersjaar   int,
  primary key (vragenlijst_id, gebied_code)
);
create table monitoring.vragenlijst_uitkomst (
  vragenlijst_id uuid not null references monitoring.vragenlijst,
  volgnummer     int not null,
  gebied_code    text,
  vraag          int not null,
  waarde         int,
  respondenten   int not null check (respondenten >= 10),
  aantal         int not null,
  cijfer         numeric,
  marge          numeric,
  gewogen        boolean not null,
  primary key (vragenlijst_id, volgnummer)
);
comment on column monitoring.vragenlijst_uitkomst.gebied_code is 'Empty: all wijken of the questionnaire together';
comment on column monitoring.vragenlijst_uitkomst.waarde is 'Mark, or place of the answer from 0; empty: the question as a whole';
