-- Where a refusal stands in a sheet: "D7".
alter table monitoring.inlevering_weigering add cel text;
