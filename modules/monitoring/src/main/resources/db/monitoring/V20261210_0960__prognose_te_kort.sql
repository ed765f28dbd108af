-- MON-133: a forecast looks ahead at most four times as long as was measured. Without one the
-- straight line tells, with the tolerance that a municipality has when it sets none.

update monitoring.plandoel set
  stand = case
    when stand = 'BEREIKT' then stand
    when verwacht < 1 and deel >= verwacht - 0.10 then 'OP_KOERS'
    else 'ACHTER' end,
  prognose = null, prognose_laag = null, prognose_hoog = null, prognose_van = null,
  prognose_tot = null, prognose_punten = 0, prognose_reden = 'TE_KORT', alles_op = null
where prognose is not null and reden is null
  and streefdatum - prognose_tot > 4 * (prognose_tot - prognose_van) + 3; -- leap days
