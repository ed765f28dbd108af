-- MON-33: a delivery counts for the areas that it has; for those of other municipalities, and for what a
-- delivery leaves out on purpose, counts what counted before. So of one measure and year more than one
-- delivery can count.
alter table monitoring.geldend drop constraint geldend_pkey;
alter table monitoring.geldend add primary key (jaar, periode, indicator_id, inlevering_id);
alter table monitoring.geldend add overdekt boolean not null default false;
alter table monitoring.geldend add heel boolean not null default true;
comment on table monitoring.geldend is
  'Which deliveries count for an area year, period and measure: the newest of the whole country that has a value for it, and what came after it';
comment on column monitoring.geldend.overdekt is 'a newer one counts too';
comment on column monitoring.geldend.heel is
  'leaves out no area on purpose, so it says all of each municipality that it has';

delete from monitoring.geldend;
insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id, heel, overdekt)
select jaar, jaar, indicator_id, id, heel, id < max(id) over (partition by jaar, indicator_id)
  from (select l.jaar, k.indicator_id, l.id, not l.deel as heel,
               max(l.id) filter (where not l.deel and l.land > 0)
                 over (partition by l.jaar, k.indicator_id) as geheel
          from monitoring.inlevering l join monitoring.inlevering_kolom k on k.inlevering_id = l.id
         where l.status = 'GEREED' and k.indicator_id is not null and k.waarden > 0) geteld
 where id >= coalesce(geheel, 0);

-- The observations that count: one per area, measure and period.
create view monitoring.geldende_waarneming as
select g.jaar, g.periode, g.indicator_id, g.inlevering_id, w.gebied_code, w.waarde, w.ontbreekt
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
