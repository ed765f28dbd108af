-- Deliveries of which the other modules were told the figures.
create table monitoring.bekendgemaakt (
  inlevering_id int primary key references monitoring.inlevering,
  op timestamptz not null
);
