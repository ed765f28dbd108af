-- MON-139: stories about projects of plans, as the module wijkplan tells of them.

create table monitoring.planproject (
  id          uuid primary key,
  plan_id     uuid not null,
  gebied_code text not null,
  wijk        text not null,
  titel       text not null,
  plantitel   text not null,
  vervallen   boolean not null,
  volgnummer  bigint not null
);
create index planproject_gebied on monitoring.planproject (gebied_code) where not vervallen;
comment on column monitoring.planproject.volgnummer is 'Place in the log of the event that was taken over last';

create table monitoring.verhaal_project (
  verhaal_id uuid not null references monitoring.verhaal on delete cascade,
  project_id uuid not null references monitoring.planproject,
  primary key (verhaal_id, project_id)
);
create index verhaal_project_project on monitoring.verhaal_project (project_id);
