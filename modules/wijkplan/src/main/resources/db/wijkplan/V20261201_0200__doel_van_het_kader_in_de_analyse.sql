-- A row of the analysis can be made of a goal of the frame.
alter table wijkplan.analyseregel drop constraint analyseregel_herkomst_soort_check;
alter table wijkplan.analyseregel add constraint analyseregel_herkomst_soort_check
  check (herkomst_soort in ('ANALYSE', 'PLAN', 'KADER'));
