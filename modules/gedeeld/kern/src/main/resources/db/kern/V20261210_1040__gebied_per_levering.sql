-- MON-32: which delivery brought which area, so that withdrawing it takes away just that.
create table kern.gebiedslevering (
  jaar     smallint not null,
  levering int not null check (levering > 0),
  deel     boolean not null,
  primary key (jaar, levering)
);
comment on table kern.gebiedslevering is
  'Deliveries that count and brought areas of a year; deel: only a part of the areas, on purpose';

create table kern.geleverd_gebied (
  jaar          smallint not null,
  code          varchar(20) not null,
  levering      int not null,
  naam          text,
  ouder_code    varchar(20),
  gemeente_code varchar(10),
  primary key (jaar, code, levering),
  foreign key (jaar, code) references kern.gebied on delete cascade
);
create index geleverd_gebied_levering on kern.geleverd_gebied (jaar, levering);
comment on column kern.geleverd_gebied.levering is '0: was there otherwise than by a delivery';
comment on column kern.geleverd_gebied.naam is 'null: the delivery does not name it';

-- Of a year that began with the municipality, what is of the municipality counts as there before:
-- what a delivery added to it cannot be told apart any more.
insert into kern.geleverd_gebied (jaar, code, levering, naam, ouder_code, gemeente_code)
select g.jaar, g.code, 0, g.naam, g.ouder_code, g.gemeente_code
from kern.gebied g
where g.gemeente_code = (select waarde from kern.instelling where sleutel = 'gemeente')
  and not exists (select 1 from kern.gebiedsjaar j where j.jaar = g.jaar);
