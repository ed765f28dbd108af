-- Who may say for an organisation what it does is a person, and not whoever has that name now (KRN-12).
alter table wijkplan.organisatie_melder add column persoon_id uuid;
update wijkplan.organisatie_melder m set persoon_id = p.id
from kern.persoon p where p.gebruikersnaam = m.gebruikersnaam;
delete from wijkplan.organisatie_melder where persoon_id is null;
alter table wijkplan.organisatie_melder drop constraint organisatie_melder_pkey;
alter table wijkplan.organisatie_melder drop column gebruikersnaam;
alter table wijkplan.organisatie_melder add primary key (organisatie_id, persoon_id);
