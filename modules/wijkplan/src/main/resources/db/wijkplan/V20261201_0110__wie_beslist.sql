alter table wijkplan.plansoort add column beslisser text check (beslisser in ('RAAD','COLLEGE','REGIEGROEP'));

-- What was offered until now, was offered to the council.
alter table wijkplan.wijkplan add column beslisser text check (beslisser in ('RAAD','COLLEGE','REGIEGROEP'));
update wijkplan.wijkplan set beslisser = 'RAAD' where aangeboden_op is not null;

create table wijkplan.planbesluit (
  id uuid primary key,
  plan_id uuid not null references wijkplan.wijkplan,
  inhoudsversie int not null,
  beslisser text not null check (beslisser in ('COLLEGE','REGIEGROEP')),
  dag date not null,
  vastgesteld boolean not null,
  reden text,
  vastgelegd timestamptz not null,
  vastgelegd_door text not null,
  versie bigint not null,
  unique (plan_id, inhoudsversie),
  check (vastgesteld or reden is not null)
);
create trigger planbesluit_onveranderlijk before update or delete on wijkplan.planbesluit for each row execute function wijkplan.onveranderlijk();
