-- MON-214: the state of a goal follows its forecast, as it is told. MON-215: what was measured
-- before the plan began says nothing of it. MON-216: a change within the margin of a survey does
-- not either.

alter table monitoring.plandoel add column weg_van_marge numeric;
alter table monitoring.plandoel add column laatste_marge numeric;

-- Counts tell of whole ones; goals that are measured by figures follow below.
update monitoring.plandoel set
  prognose = case when weg_tot > weg_van then floor(prognose) else ceil(prognose) end,
  prognose_laag = case when weg_tot > weg_van then floor(prognose_laag) else ceil(prognose_laag) end,
  prognose_hoog = case when weg_tot > weg_van then floor(prognose_hoog) else ceil(prognose_hoog) end
where maat = 'TELLING' and prognose is not null;

update monitoring.plandoel set
  stand = case when (prognose - weg_tot) * sign(weg_tot - weg_van) >= 0 then 'OP_KOERS' else 'ACHTER' end
where maat = 'TELLING' and prognose is not null and stand in ('OP_KOERS', 'ACHTER');

update monitoring.plandoel d set
  stand = 'NIET_MEETBAAR', reden = 'VOOR_HET_PLAN', deel = null, verwacht = null, prognose = null,
  prognose_laag = null, prognose_hoog = null, prognose_van = null, prognose_tot = null,
  prognose_punten = 0, prognose_reden = 'NOG_NIET', alles_op = null
from monitoring.doelplan p
where p.id = d.plan_id and d.maat = 'TELLING' and d.reden is null
  and extract(year from d.laatste_op) < p.van_jaar;

-- The figures are told anew, and with them all goals that they measure are worked out anew.
delete from monitoring.bekendgemaakt;
