-- What the offerer said that changed since the council sent the plan back; null when the rows say it.
alter table wijkplan.planversie add column toelichting text;
