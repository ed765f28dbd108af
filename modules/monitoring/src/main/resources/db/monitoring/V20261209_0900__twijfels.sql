-- MON-210 and MON-211: figures that were read and probably are not right.

alter table monitoring.inlevering add column twijfels int not null default 0;
comment on column monitoring.inlevering.twijfels is
  'figures that were read and are doubted; inlevering_twijfel keeps the first of them';

create table monitoring.inlevering_twijfel (
  inlevering_id int not null references monitoring.inlevering,
  volgnummer    int not null,
  regel         bigint not null,
  cel           text,
  kolom         text,
  waarde        text,
  reden         text not null
                check (reden in ('ONDER_NUL_PROCENT', 'BOVEN_HONDERD_PROCENT', 'MEER_DAN_GEHEEL')),
  geheel        text,
  geheel_waarde numeric,
  primary key (inlevering_id, volgnummer),
  check ((reden = 'MEER_DAN_GEHEEL') = (geheel is not null))
);
