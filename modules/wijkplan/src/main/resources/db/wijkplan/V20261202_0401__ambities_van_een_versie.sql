-- WPL-141: a version keeps the ambities in the words of then. Versions of before keep those of today.
alter table wijkplan.planversie add ambities jsonb;
alter table wijkplan.planversie disable trigger planversie_onveranderlijk;
update wijkplan.planversie set ambities = (select coalesce(jsonb_object_agg(nummer, tekst), '{}') from wijkplan.ambitie
  where tot is null or tot >= current_date);
alter table wijkplan.planversie enable trigger planversie_onveranderlijk;
alter table wijkplan.planversie alter ambities set not null;
