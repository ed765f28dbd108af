-- What a file with borders says of itself, so that whoever sees a map knows what was drawn.
alter table monitoring.grenslevering add column omschrijving text check (length(omschrijving) <= 200);
