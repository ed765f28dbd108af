-- An area and all that lies in it, each by what its newest year says, as Gebieden.ligtIn. More steps
-- than there are levels would be a circle in what was entered.
create function kern.gebied_binnen(boven text) returns text[]
language sql stable strict parallel safe as $$
  with recursive binnen (code, stap) as (
    select boven, 0
    union
    select g.code, b.stap + 1
    from binnen b join kern.gebied g on g.ouder_code = b.code
    where b.stap < 8
      and not exists (select 1 from kern.gebied n where n.code = g.code and n.jaar > g.jaar)
  )
  select array_agg(distinct code) from binnen
$$;
