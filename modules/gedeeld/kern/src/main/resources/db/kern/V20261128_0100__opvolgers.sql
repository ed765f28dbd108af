-- KRN-32: successors that an import finds by name, beside those that the municipality gave.
alter table kern.gebied_opvolger add column afgeleid boolean not null default false;
comment on column kern.gebied_opvolger.afgeleid is
  'Found by an import, by name; found anew with each import of the year';
create index gebied_opvolger_van on kern.gebied_opvolger (code, opvolger_jaar);
create index gebied_opvolger_naar on kern.gebied_opvolger (opvolger_code);
