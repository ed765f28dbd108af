-- Who may say for a department or partner what it does with an item (WPL-106).
create table wijkplan.organisatie_melder (
  organisatie_id uuid not null references wijkplan.organisatie,
  gebruikersnaam text not null,
  primary key (organisatie_id, gebruikersnaam)
);

-- Whether the organisation said it itself; of before nobody could.
alter table wijkplan.overname add column zelf boolean not null default false;
