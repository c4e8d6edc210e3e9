-- The same facts need a source here as in checkDossier: not courts, links and verifications, and nothing that stays
-- inside. Conditions of custody and observations stay inside unless they say otherwise.
create or replace function record.approval_needs_sources() returns trigger language plpgsql as $$ begin
  if exists (select 1 from record.fact f where f.case_id = new.case_id
      and f.list not in ('courts', 'links', 'verifications')
      and coalesce(f.visibility, case when f.list in ('conditions', 'observations') then 'internal' else 'public' end) = 'public'
      and not exists (select 1 from record.citation c
        where c.case_id = f.case_id and c.fact_id = f.id and c.stance = 'supports')) then
    raise exception 'a fact without a source' using errcode = '23514', constraint = 'approval_needs_sources';
  end if;
  return null;
end $$;
