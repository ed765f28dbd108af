-- WPL-150 and WPL-151: of which plans and projects the other modules were told. Those from before
-- there was this table are not in it, and are told when the module starts.
create table wijkplan.bekendgemaakt (
  onderwerp text primary key,
  op        timestamptz not null
);
comment on table wijkplan.bekendgemaakt is 'Plans and projects that the other modules were told of at least once';
