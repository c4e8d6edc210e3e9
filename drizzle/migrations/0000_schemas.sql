-- The three rooms. Roles and extensions are made before (lib/db/provision.ts); everything here belongs to docket_owner.
create schema auth;
--> statement-breakpoint
create schema record;
--> statement-breakpoint
create schema docket;
--> statement-breakpoint
alter default privileges revoke execute on functions from public;
--> statement-breakpoint
grant usage on schema auth to docket_auth, docket_operator;
--> statement-breakpoint
grant usage on schema record to docket_member, docket_publisher, docket_operator;
--> statement-breakpoint
grant usage on schema docket to docket_public, docket_member, docket_publisher, docket_operator;
--> statement-breakpoint
-- Who is asking: the live session whose token hash stands in the transaction. A revoked or forged one is nobody.
create function record.viewer() returns table (member_id uuid, tenant_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select m.id, m.tenant_id
      from auth.session s join auth.member m on m.id = s.member_id
     where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
       and s.revoked_at is null and s.expires_at > now() and m.suspended_at is null;
exception when invalid_parameter_value then
  return; -- not a hash: nobody
end $$;
--> statement-breakpoint
-- The cases the viewer is on today.
create function record.my_cases() returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select c.case_id from auth.case_member c join record.viewer() v on v.member_id = c.member_id
     where c.until is null or c.until > now();
end $$;
--> statement-breakpoint
grant execute on function record.viewer(), record.my_cases() to docket_member;
--> statement-breakpoint
-- Words in one to three languages: {"en": "…", "ru": "…", "kk": "…"}, none of them empty.
create function record.is_words(words jsonb) returns boolean language sql immutable parallel safe as $$
  select words is null or (jsonb_typeof(words) = 'object' and words <> '{}'::jsonb
    and words - array['en', 'ru', 'kk'] = '{}'::jsonb
    and not exists (select 1 from jsonb_each(words) w where jsonb_typeof(w.value) <> 'string' or btrim(w.value #>> '{}') = ''))
$$;
--> statement-breakpoint
grant execute on function record.is_words(jsonb) to docket_member, docket_publisher, docket_operator;
