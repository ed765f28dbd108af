-- KRN-36: place in the event log up to which a plan took over what other modules did about it.
alter table wijkplan.wijkplan add column laatst_vernomen bigint not null default 0;
comment on column wijkplan.wijkplan.laatst_vernomen is
  'Place in the event log of what was last heard from another module; an event is taken over once';
update wijkplan.wijkplan
set laatst_vernomen = coalesce((select positie from kern.verwerking where verwerker = 'wijkplan.planvolger'), 0);
