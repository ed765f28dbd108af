-- The decision to go on with a meeting place that does not fit a policy.
alter table wijkplan.project add column afwijking_orgaan text;
alter table wijkplan.project add column afwijking_op date;
alter table wijkplan.project add column afwijking_reden text;
alter table wijkplan.project add constraint project_afwijking check (
  (afwijking_orgaan is null and afwijking_op is null and afwijking_reden is null)
  or (afwijking_orgaan is not null and afwijking_op is not null and length(afwijking_reden) >= 10));
