-- What one member could do alone past the acts: let out what they wrote themselves, withdraw a case, lean on an old event.
alter table record.approval add column tx bigint default pg_current_xact_id()::text::bigint not null;
--> statement-breakpoint
-- An event belongs to the transaction that writes it, whatever its sender says.
create function record.event_is_of_its_transaction() returns trigger language plpgsql as $$ begin
  new.tx := pg_current_xact_id()::text::bigint;
  return new;
end $$;
--> statement-breakpoint
create trigger event_is_of_its_transaction before insert on record.event
  for each row execute function record.event_is_of_its_transaction();
--> statement-breakpoint
-- Whether a member wrote anything since the last approval (but for one): by the time they say, or by the transaction it
-- was written in, which they cannot say.
create function record.wrote_since_approval(of_case uuid, who uuid, but_for bigint) returns boolean
  language sql stable set search_path = '' as $$
  select exists (
    select 1 from record.event e
      left join lateral (select max(a.created_at) as at, max(a.tx) as tx from record.approval a
        where a.case_id = of_case and a.id is distinct from but_for) last on true
     where e.case_id = of_case and e.member_id = who
       and (e.at > coalesce(last.at, '-infinity') or e.tx > coalesce(last.tx, 0)))
$$;
--> statement-breakpoint
grant execute on function record.wrote_since_approval(uuid, uuid, bigint) to docket_member, docket_operator;
--> statement-breakpoint
create or replace function record.reviewer_is_no_author() returns trigger language plpgsql as $$ begin
  if new.reviewer_id is not null and record.wrote_since_approval(new.case_id, new.reviewer_id, new.id) then
    raise exception 'approved by an author' using errcode = '23514', constraint = 'reviewer_is_no_author';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- A standing approval lets nothing out that its own reviewer writes: not what they wrote before it, and it ends with the
-- first thing they write after.
create function record.standing_reviewer_is_no_author() returns trigger language plpgsql as $$ begin
  if current_user = 'docket_member' and record.wrote_since_approval(new.case_id, new.reviewer_id, null) then
    raise exception 'approved by an author' using errcode = '23514', constraint = 'reviewer_is_no_author';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger reviewer_is_no_author after insert on record.standing_approval
  deferrable initially deferred for each row execute function record.standing_reviewer_is_no_author();
--> statement-breakpoint
create function record.author_ends_own_standing() returns trigger language plpgsql as $$ begin
  if current_user = 'docket_member' then
    update record.standing_approval s set ended_at = now()
     where s.case_id = new.case_id and s.reviewer_id = new.member_id and s.ended_at is null;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger author_ends_own_standing after insert on record.event
  for each row execute function record.author_ends_own_standing();
--> statement-breakpoint
-- A member asks for what the verbs ask for; taking a case from the docket is the operator's, and what came of it the publisher's.
alter policy publish_request_member_adds on record.publish_request to docket_member
  with check (case_id = any (array(select record.my_cases()))
    and kind = 'publish' and done_at is null and refusal is null);
--> statement-breakpoint
-- What was is told by the event that changed it, in its own transaction: nobody adds a past to another's act.
alter policy past_fact_member_adds on record.past_fact to docket_member
  with check (case_id = any (array(select record.my_cases('write')))
    and (case_id, event_id) in (select e.case_id, e.id from record.event e where e.tx = pg_current_xact_id()::text::bigint));
--> statement-breakpoint
-- A source is changed under an event that names it, as a fact is.
create function record.source_change_has_its_event() returns trigger language plpgsql as $$ begin
  if current_user = 'docket_member' and new is distinct from old and not exists (
    select 1 from record.case_source u join record.event e on e.case_id = u.case_id and u.id = any (e.facts)
     where u.tenant_id = new.tenant_id and u.ref = new.ref and e.tx = pg_current_xact_id()::text::bigint) then
    raise exception 'a change without its event' using errcode = '23514', constraint = 'change_has_its_event';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger change_has_its_event after update on record.source
  deferrable initially deferred for each row execute function record.source_change_has_its_event();
--> statement-breakpoint
-- A lost phone may hold the address of a calendar: while its member is frozen it tells of no case.
create policy freeze_owner_reads on auth.freeze for select to docket_owner using (true);
--> statement-breakpoint
create or replace function record.calendar_cases() returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select c.case_id from record.calendar_address a
      join auth.member m on m.id = a.member_id and m.suspended_at is null
      join auth.case_member c on c.member_id = m.id and (c.until is null or c.until > now())
     where a.token_hash = decode(nullif(current_setting('app.calendar', true), ''), 'hex') and a.revoked_at is null
       and not exists (select 1 from auth.freeze f where f.member_id = m.id and f.lifted_at is null);
exception when invalid_parameter_value then
  return; -- not a hash: no case
end $$;
