-- What each follower wants to see, so that only that counts as waiting for it.
alter table kern.verwerking add column soorten text[];

-- Power without which a module shows nothing; null when it is for everybody.
alter table kern.module add column bevoegdheid text;
