ALTER POLICY "campaign_member_reads" ON "record"."campaign" TO docket_member USING ((tenant_id, ref) in (select c.tenant_id, c.campaign_ref from record.court_case c));--> statement-breakpoint
ALTER POLICY "campaign_member_changes" ON "record"."campaign" TO docket_member USING (tenant_id = (select v.tenant_id from record.viewer() v) and (tenant_id, ref) in (select c.tenant_id, c.campaign_ref from record.court_case c)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
ALTER POLICY "organisation_member_reads" ON "record"."organisation" TO docket_member USING ((tenant_id, ref) in (select u.tenant_id, u.ref from record."case_organisation" u));--> statement-breakpoint
ALTER POLICY "organisation_member_changes" ON "record"."organisation" TO docket_member USING (tenant_id = (select v.tenant_id from record.viewer() v) and (tenant_id, ref) in (select u.tenant_id, u.ref from record."case_organisation" u)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
ALTER POLICY "person_member_reads" ON "record"."person" TO docket_member USING ((tenant_id, ref) in (select u.tenant_id, u.ref from record."case_person" u));--> statement-breakpoint
ALTER POLICY "person_member_changes" ON "record"."person" TO docket_member USING (tenant_id = (select v.tenant_id from record.viewer() v) and (tenant_id, ref) in (select u.tenant_id, u.ref from record."case_person" u)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
ALTER POLICY "source_member_reads" ON "record"."source" TO docket_member USING ((tenant_id, ref) in (select u.tenant_id, u.ref from record.case_source u));--> statement-breakpoint
ALTER POLICY "source_member_changes" ON "record"."source" TO docket_member USING (tenant_id = (select v.tenant_id from record.viewer() v) and (tenant_id, ref) in (select u.tenant_id, u.ref from record.case_source u)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
-- A member changes what the case says, never whose it is, its reference, or the mark of its last import.
revoke update on record.court_case from docket_member;
--> statement-breakpoint
grant update (kind, language, matter, summary, jurisdiction, abridged, campaign_ref, unknowns, version)
  on record.court_case to docket_member;
--> statement-breakpoint
-- A basis that was entered only narrows: it may end earlier or be withdrawn. Widening it is a new basis with its own day,
-- which no approval given before covers.
create function record.basis_only_narrows() returns trigger language plpgsql as $$ begin
  if (old.case_id, old.id, old.subject, old.scope, old.ground, old.given)
       is distinct from (new.case_id, new.id, new.subject, new.scope, new.ground, new.given)
     or coalesce(new.until, 'infinity') > coalesce(old.until, 'infinity')
     or coalesce(new.withdrawn, 'infinity') > coalesce(old.withdrawn, 'infinity') then
    raise exception 'a basis may only be narrowed' using errcode = '23514', constraint = 'basis_only_narrows';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger basis_only_narrows before update on record.basis
  for each row execute function record.basis_only_narrows();
