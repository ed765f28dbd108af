-- A plan that was made elsewhere and read in rests on no wijkanalyse of ours.
alter table wijkplan.wijkplan alter column analyse_id drop not null;
