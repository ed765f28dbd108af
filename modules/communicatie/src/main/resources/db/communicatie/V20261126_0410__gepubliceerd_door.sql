-- Who published, so that a colleague who was too late reads it. Unknown for what was published before.
alter table communicatie.publicatie add gepubliceerddoor text;
