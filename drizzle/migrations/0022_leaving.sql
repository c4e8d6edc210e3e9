-- Whoever is on a case may leave it, from this moment on, and change nothing else of their place.
CREATE POLICY "case_member_leaves" ON "auth"."case_member" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (member_id = (select v.member_id from record.viewer() v) and not lead and (until is null or until > now())) WITH CHECK (member_id = (select v.member_id from record.viewer() v) and not lead and until = now());
--> statement-breakpoint
-- A policy does not see the row as it was: the role in which somebody leaves is the one that the lead gave.
create function auth.role_is_given() returns trigger language plpgsql as $$ begin
  if current_user = 'docket_member' and old.case_id <> all (array(select record.my_cases('lead'))) then
    raise exception 'a role is given by the lead' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger role_is_given before update on auth.case_member
  for each row when (old.role is distinct from new.role) execute function auth.role_is_given();
