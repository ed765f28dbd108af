-- MON-131: a goal that only lacks figures is not one that nobody can measure.

alter table monitoring.plandoel
  drop constraint plandoel_stand_check,
  drop constraint plandoel_check;
update monitoring.plandoel set stand = 'NOG_NIET', prognose_reden = 'NOG_NIET'
where reden in ('GEEN_CIJFER', 'VOOR_HET_PLAN', 'BINNEN_MARGE');
alter table monitoring.plandoel
  add constraint plandoel_stand_check check
    (stand in ('BEREIKT', 'OP_KOERS', 'ACHTER', 'NOG_NIET', 'NIET_MEETBAAR')),
  add constraint plandoel_reden_check check
    ((stand in ('NOG_NIET', 'NIET_MEETBAAR')) = (reden is not null));
