-- MON-32: a delivery that should not have been is withdrawn; what it was and why stays.
alter table monitoring.inlevering drop constraint inlevering_status_check;
alter table monitoring.inlevering add constraint inlevering_status_check check (status in
  ('WACHT', 'BEZIG', 'GEREED', 'IDENTIEK', 'MISLUKT', 'GEANNULEERD', 'AFGEBROKEN', 'TERUGGETROKKEN'));
