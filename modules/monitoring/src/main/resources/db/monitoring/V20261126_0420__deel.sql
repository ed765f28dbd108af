-- MON-15: who delivered said that it leaves out areas on purpose.
alter table monitoring.inlevering add deel boolean not null default false;
