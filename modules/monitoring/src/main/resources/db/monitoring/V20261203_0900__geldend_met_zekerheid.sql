-- The observations that count, with how sure they are.
create or replace view monitoring.geldende_waarneming as
select g.jaar, g.periode, g.indicator_id, g.inlevering_id, w.gebied_code, w.waarde, w.ontbreekt,
       w.marge, w.respondenten, w.status
  from monitoring.geldend g
  join monitoring.waarneming w on w.inlevering_id = g.inlevering_id and w.indicator_id = g.indicator_id
 where not g.overdekt or not exists (
         select 1 from monitoring.geldend later
           join monitoring.waarneming lw on lw.inlevering_id = later.inlevering_id
            and lw.indicator_id = later.indicator_id
            and lw.gebied_code in
              (w.gebied_code, case when later.heel then 'GM' || substr(w.gebied_code, 3, 4) end)
          where later.jaar = g.jaar and later.periode = g.periode
            and later.indicator_id = g.indicator_id and later.inlevering_id > g.inlevering_id);
create index geldend_inlevering on monitoring.geldend (inlevering_id, indicator_id);
