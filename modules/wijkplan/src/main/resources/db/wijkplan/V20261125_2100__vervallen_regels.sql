-- Who took a row away, and when: whoever still has it open must be told.
alter table wijkplan.analyseregel add column vervallen_op timestamptz, add column vervallen_door text;
alter table wijkplan.planregel add column vervallen_op timestamptz, add column vervallen_door text;
