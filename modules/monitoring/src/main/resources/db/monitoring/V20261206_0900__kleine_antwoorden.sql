-- Results that were worked out before: of a question in which any answer was given by fewer people
-- than the floor, or by all but as few, the answers go and what all of them say together stays.
delete from monitoring.vragenlijst_uitkomst u
using monitoring.vragenlijst v
where v.id = u.vragenlijst_id
  and u.waarde is not null
  and exists (
    select 1
    from monitoring.vragenlijst_uitkomst k
    where k.vragenlijst_id = u.vragenlijst_id
      and k.vraag = u.vraag
      and k.waarde is not null
      and (k.aantal between 1 and v.ondergrens - 1
        or k.respondenten - k.aantal between 1 and v.ondergrens - 1));
