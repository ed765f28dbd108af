-- MON-223: what editions of open data told of the measures, and what they left out of them.

create table monitoring.dataset_maatcel (
  dataset_id  uuid not null,
  uitgave     int not null,
  maat        text not null,
  jaar        int not null,
  gebied_code text not null,
  waarde      numeric,
  weg         boolean not null,
  sinds       timestamptz,
  primary key (dataset_id, uitgave, maat, jaar, gebied_code),
  foreign key (dataset_id, uitgave) references monitoring.dataset_uitgave,
  check (weg = (sinds is not null)),
  check (weg or waarde is not null)
);
create index on monitoring.dataset_maatcel (maat, jaar);
comment on table monitoring.dataset_maatcel is
  'For later editions of all datasets: never public. Of the measures behind the rows, not of the rows';
comment on column monitoring.dataset_maatcel.waarde is
  'What it was, also when it is left out; empty when that was not kept';
comment on column monitoring.dataset_maatcel.sinds is
  'The edition in which it was left out together with the others of that moment';

-- Of editions from before this rule it is not known which measure behind a row was left out, nor in
-- which year of an index: all of them are taken for it, except what the same edition shows by itself.
create temporary table verteld on commit drop as
select r.dataset_id, r.uitgave, u.op, m.code maat, jaren.jaar, r.gebied_code,
  case when r.waarde is not null then r.waarde / i.factor end waarde
from monitoring.dataset_rij r
join monitoring.dataset_uitgave u on u.dataset_id = r.dataset_id and u.nummer = r.uitgave
join monitoring.indicator i on i.code = r.indicator
join monitoring.indicator m on m.id in (i.teller_id, i.noemer_id)
  or m.id in (select d.maat_id from monitoring.indicator_deel d where d.indicator_id = i.id)
cross join lateral (values (r.jaar), (i.basisjaar)) jaren (jaar)
where jaren.jaar is not null
  and (r.reden = 'WEGGELATEN'
    or r.waarde is not null and i.meetwijze = 'MAAT' and i.basisjaar is null);

insert into monitoring.dataset_maatcel (dataset_id, uitgave, maat, jaar, gebied_code, waarde, weg)
select dataset_id, uitgave, maat, jaar, gebied_code, max(waarde), false
from verteld where waarde is not null group by 1, 2, 3, 4, 5;

insert into monitoring.dataset_maatcel (dataset_id, uitgave, maat, jaar, gebied_code, weg, sinds)
select dataset_id, uitgave, maat, jaar, gebied_code, true,
  min(min(op)) over (partition by maat, jaar, gebied_code)
from verteld where waarde is null group by 1, 2, 3, 4, 5
on conflict do nothing;
