-- MON-130 to MON-138: goals of plans as the module wijkplan told of them, and how far they are.

create table monitoring.doelplan (
  id          uuid primary key,
  gebied_code text not null,
  wijk        text not null,
  wijknummer  text,
  titel       text not null,
  van_jaar    int not null,
  tot_jaar    int not null,
  fase        text not null,
  versie      int not null,
  volgnummer  bigint not null
);
create index doelplan_gebied on monitoring.doelplan (gebied_code);
comment on column monitoring.doelplan.volgnummer is 'Place in the log of the event that was taken over last';

create table monitoring.plandoel (
  id             uuid primary key,
  plan_id        uuid not null references monitoring.doelplan,
  nummer         text not null,
  plaats         int not null,
  doelstelling   text not null,
  indicator      text,
  beginwaarde    numeric,
  beginjaar      int,
  bron           text,
  streefwaarde   numeric,
  streefdatum    date,
  eigenaar       text,
  vervallen      boolean not null default false,
  indicator_code text,
  eenheid        text,
  decimalen      int,
  maat           text check (maat in ('CIJFER', 'TELLING')),
  stand          text not null check (stand in ('BEREIKT', 'OP_KOERS', 'ACHTER', 'NIET_MEETBAAR')),
  reden          text,
  weg_van        numeric,
  weg_van_op     date,
  weg_tot        numeric,
  laatste        numeric,
  laatste_op     date,
  laatste_aantal int,
  laatste_totaal int,
  laatste_bron   text,
  deel           numeric,
  verwacht       numeric,
  prognose       numeric,
  prognose_laag  numeric,
  prognose_hoog  numeric,
  prognose_van   date,
  prognose_tot   date,
  prognose_punten int not null default 0,
  prognose_reden text,
  alles_op       date,
  check ((stand = 'NIET_MEETBAAR') = (reden is not null)),
  check ((laatste is null) = (laatste_op is null))
);
create index plandoel_plan on monitoring.plandoel (plan_id, plaats) where not vervallen;
create index plandoel_indicator on monitoring.plandoel (indicator_code) where not vervallen;
comment on column monitoring.plandoel.stand is
  'From here on what was worked out; anew when the goal, its figures or its counts change';

create table monitoring.doeltelling (
  id              uuid primary key,
  doel_id         uuid not null references monitoring.plandoel,
  dag             date not null,
  aantal          int not null check (aantal >= 0),
  totaal          int not null check (totaal >= aantal and totaal > 0),
  bron            text not null,
  toelichting     text,
  gewijzigd       timestamptz not null,
  gewijzigd_door  text not null,
  vervallen_op    timestamptz,
  vervallen_door  text,
  vervallen_reden text,
  versie          bigint not null,
  check ((vervallen_op is null) = (vervallen_reden is null))
);
create unique index doeltelling_dag on monitoring.doeltelling (doel_id, dag) where vervallen_op is null;

create table monitoring.doeltelling_was (
  telling_id      uuid not null references monitoring.doeltelling,
  volgnummer      int not null,
  dag             date not null,
  aantal          int not null,
  totaal          int not null,
  bron            text not null,
  toelichting     text,
  op              timestamptz not null,
  door            text not null,
  gecorrigeerd_op timestamptz not null,
  reden           text not null,
  primary key (telling_id, volgnummer)
);
comment on table monitoring.doeltelling_was is 'What a count said before it was corrected';
