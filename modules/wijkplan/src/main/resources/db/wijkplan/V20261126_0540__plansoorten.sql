create table wijkplan.plansoort (
  code varchar(20) primary key,
  naam text not null,
  niveaus text not null,
  horizon_min smallint check (horizon_min >= 1),
  horizon_max smallint check (horizon_max >= horizon_min),
  eigen_geld boolean,
  beslist text,
  stappen text,
  bron text,
  standaard boolean not null,
  tot date,
  versie bigint not null
);

-- Nobody said of what type the plans were that are here already: that stays unknown.
alter table wijkplan.wijkplan add column plansoort varchar(20) references wijkplan.plansoort;
create index wijkplan_plansoort on wijkplan.wijkplan (plansoort);
