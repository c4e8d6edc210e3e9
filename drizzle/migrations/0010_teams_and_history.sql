-- Teams with roles, and a history that keeps what was. Functions first: defaults and policies below call them.
create function auth.new_member_code() returns text language sql volatile as $$
  select 'm-' || substr(translate(gen_random_uuid()::text, '-', ''), 1, 12)
$$;
--> statement-breakpoint
grant execute on function auth.new_member_code() to docket_auth, docket_operator;
--> statement-breakpoint
-- The cases on which the viewer may do a task today: write (all but reviewers), counsel, lead (sets the team), approve.
create function record.my_cases(task text) returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select c.case_id from auth.case_member c join record.viewer() v on v.member_id = c.member_id
     where (c.until is null or c.until > now())
       and case task
         when 'read' then true
         when 'write' then c.role in ('lawyer', 'monitor', 'editor')
         when 'counsel' then c.role = 'lawyer'
         when 'lead' then c.lead
         when 'approve' then c.role = 'reviewer'
         else false end;
end $$;
--> statement-breakpoint
grant execute on function record.my_cases(text) to docket_member;
--> statement-breakpoint
CREATE TABLE "record"."idempotency" (
	"member_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"sha256" text NOT NULL,
	"case_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_member_id_key_pk" PRIMARY KEY("member_id","key")
);
--> statement-breakpoint
ALTER TABLE "record"."idempotency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."past_fact" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"event_id" bigint NOT NULL,
	"list" text NOT NULL,
	"body" jsonb NOT NULL,
	"reason" text,
	CONSTRAINT "past_fact_case_id_id_version_pk" PRIMARY KEY("case_id","id","version")
);
--> statement-breakpoint
ALTER TABLE "record"."past_fact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "auth"."case_member" ADD COLUMN "role" text DEFAULT 'editor' NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."case_member" ADD COLUMN "lead" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."case_member" ADD COLUMN "added_by" uuid;--> statement-breakpoint
ALTER TABLE "auth"."case_member" ADD COLUMN "added_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."member" ADD COLUMN "code" text DEFAULT auth.new_member_code() NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."tenant" ADD COLUMN "training" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."court_case" ADD COLUMN "opened_by" uuid;--> statement-breakpoint
ALTER TABLE "record"."court_case" ADD COLUMN "opened_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."event" ADD COLUMN "member_id" uuid;--> statement-breakpoint
ALTER TABLE "record"."event" ADD COLUMN "salt" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."event" ADD COLUMN "digest" text DEFAULT 'before digests were kept' NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."event" ALTER COLUMN "digest" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "record"."event" ADD COLUMN "tx" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."idempotency" ADD CONSTRAINT "idempotency_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."idempotency" ADD CONSTRAINT "idempotency_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "record"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."past_fact" ADD CONSTRAINT "past_fact_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "record"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."past_fact" ADD CONSTRAINT "past_fact_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."case_member" ADD CONSTRAINT "case_member_added_by_member_id_fk" FOREIGN KEY ("added_by") REFERENCES "auth"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."court_case" ADD CONSTRAINT "court_case_opened_by_member_id_fk" FOREIGN KEY ("opened_by") REFERENCES "auth"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."event" ADD CONSTRAINT "event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_code" UNIQUE("code");--> statement-breakpoint
CREATE POLICY "appeal_member_takes_away" ON "record"."appeal" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "case_member_member_reads" ON "auth"."case_member" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_member_lead_adds" ON "auth"."case_member" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (added_by = (select v.member_id from record.viewer() v)
  and (case_id = any (array(select record.my_cases('lead')))
    or (member_id = added_by and lead
      and case_id in (select c.id from record.court_case c where c.opened_by = added_by and c.opened_at = now()))));--> statement-breakpoint
CREATE POLICY "case_member_lead_changes" ON "auth"."case_member" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases('lead')))) WITH CHECK (case_id = any (array(select record.my_cases('lead'))));--> statement-breakpoint
CREATE POLICY "member_member_reads" ON "auth"."member" AS PERMISSIVE FOR SELECT TO "docket_member" USING (id = (select v.member_id from record.viewer() v)
        or id in (select c.member_id from auth.case_member c)
        or code = nullif(current_setting('app.member_code', true), ''));--> statement-breakpoint
CREATE POLICY "tenant_member_reads" ON "auth"."tenant" AS PERMISSIVE FOR SELECT TO "docket_member" USING (id in (select m.tenant_id from auth.member m));--> statement-breakpoint
CREATE POLICY "assessment_member_takes_away" ON "record"."assessment" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "figure_member_takes_away" ON "record"."figure" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "identifier_member_takes_away" ON "record"."identifier" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "link_member_takes_away" ON "record"."link" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "party_member_takes_away" ON "record"."party" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "statement_member_takes_away" ON "record"."statement" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "step_member_takes_away" ON "record"."step" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "verification_member_takes_away" ON "record"."verification" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "court_case_member_opens" ON "record"."court_case" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK ((opened_by, tenant_id) = (select v.member_id, v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "fact_member_takes_away" ON "record"."fact" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "charge_member_takes_away" ON "record"."charge" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "requalification_member_takes_away" ON "record"."requalification" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "complaint_member_takes_away" ON "record"."complaint" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "procedure_member_takes_away" ON "record"."procedure" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "court_member_takes_away" ON "record"."court" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "custody_condition_member_takes_away" ON "record"."custody_condition" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "custody_order_member_takes_away" ON "record"."custody_order" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "custody_spell_member_takes_away" ON "record"."custody_spell" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "measure_member_takes_away" ON "record"."measure" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "decision_member_takes_away" ON "record"."decision" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "finding_member_takes_away" ON "record"."finding" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "relief_member_takes_away" ON "record"."relief" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "sentence_member_takes_away" ON "record"."sentence" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "sentence_part_member_takes_away" ON "record"."sentence_part" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "hearing_member_takes_away" ON "record"."hearing" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "observation_member_takes_away" ON "record"."observation" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "incident_member_takes_away" ON "record"."incident" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "involvement_member_takes_away" ON "record"."involvement" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "case_organisation_member_takes_away" ON "record"."case_organisation" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "case_person_member_takes_away" ON "record"."case_person" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "people_group_member_takes_away" ON "record"."people_group" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "spelling_member_takes_away" ON "record"."spelling" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "citation_member_takes_away" ON "record"."citation" AS PERMISSIVE FOR DELETE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "idempotency_member_reads" ON "record"."idempotency" AS PERMISSIVE FOR SELECT TO "docket_member" USING (member_id = (select v.member_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "idempotency_member_adds" ON "record"."idempotency" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (member_id = (select v.member_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "idempotency_operator" ON "record"."idempotency" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "past_fact_member_reads" ON "record"."past_fact" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "past_fact_member_adds" ON "record"."past_fact" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "past_fact_operator" ON "record"."past_fact" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "appeal_member_adds" ON "record"."appeal" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "appeal_member_changes" ON "record"."appeal" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "assessment_member_adds" ON "record"."assessment" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "assessment_member_changes" ON "record"."assessment" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "figure_member_adds" ON "record"."figure" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "figure_member_changes" ON "record"."figure" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "identifier_member_adds" ON "record"."identifier" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "identifier_member_changes" ON "record"."identifier" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "link_member_adds" ON "record"."link" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "link_member_changes" ON "record"."link" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "party_member_adds" ON "record"."party" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "party_member_changes" ON "record"."party" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "statement_member_adds" ON "record"."statement" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "statement_member_changes" ON "record"."statement" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "step_member_adds" ON "record"."step" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "step_member_changes" ON "record"."step" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "verification_member_adds" ON "record"."verification" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "verification_member_changes" ON "record"."verification" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "campaign_member_adds" ON "record"."campaign" TO docket_member WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "campaign_member_changes" ON "record"."campaign" TO docket_member USING (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))) and (tenant_id, ref) in (select c.tenant_id, c.campaign_ref from record.court_case c)) WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "court_case_member_reads" ON "record"."court_case" TO docket_member USING (id = any (array(select record.my_cases()))
        or (opened_by = (select v.member_id from record.viewer() v) and opened_at = now()));--> statement-breakpoint
ALTER POLICY "court_case_member_changes" ON "record"."court_case" TO docket_member USING (id = any (array(select record.my_cases('write')))) WITH CHECK (id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "fact_member_adds" ON "record"."fact" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "fact_member_changes" ON "record"."fact" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "charge_member_adds" ON "record"."charge" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "charge_member_changes" ON "record"."charge" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "requalification_member_adds" ON "record"."requalification" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "requalification_member_changes" ON "record"."requalification" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "complaint_member_adds" ON "record"."complaint" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "complaint_member_changes" ON "record"."complaint" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "procedure_member_adds" ON "record"."procedure" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "procedure_member_changes" ON "record"."procedure" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "basis_member_adds" ON "record"."basis" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "basis_member_changes" ON "record"."basis" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "court_member_adds" ON "record"."court" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "court_member_changes" ON "record"."court" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "custody_condition_member_adds" ON "record"."custody_condition" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "custody_condition_member_changes" ON "record"."custody_condition" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "custody_order_member_adds" ON "record"."custody_order" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "custody_order_member_changes" ON "record"."custody_order" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "custody_spell_member_adds" ON "record"."custody_spell" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "custody_spell_member_changes" ON "record"."custody_spell" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "measure_member_adds" ON "record"."measure" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "measure_member_changes" ON "record"."measure" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "decision_member_adds" ON "record"."decision" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "decision_member_changes" ON "record"."decision" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "finding_member_adds" ON "record"."finding" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "finding_member_changes" ON "record"."finding" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "relief_member_adds" ON "record"."relief" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "relief_member_changes" ON "record"."relief" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "sentence_member_adds" ON "record"."sentence" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "sentence_member_changes" ON "record"."sentence" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "sentence_part_member_adds" ON "record"."sentence_part" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "sentence_part_member_changes" ON "record"."sentence_part" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "hearing_member_adds" ON "record"."hearing" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "hearing_member_changes" ON "record"."hearing" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "observation_member_adds" ON "record"."observation" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "observation_member_changes" ON "record"."observation" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "incident_member_adds" ON "record"."incident" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "incident_member_changes" ON "record"."incident" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "involvement_member_adds" ON "record"."involvement" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "involvement_member_changes" ON "record"."involvement" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "case_organisation_member_adds" ON "record"."case_organisation" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "case_organisation_member_changes" ON "record"."case_organisation" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "case_person_member_adds" ON "record"."case_person" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "case_person_member_changes" ON "record"."case_person" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "organisation_member_adds" ON "record"."organisation" TO docket_member WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "organisation_member_changes" ON "record"."organisation" TO docket_member USING (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))) and (tenant_id, ref) in (select u.tenant_id, u.ref from record."case_organisation" u)) WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "people_group_member_adds" ON "record"."people_group" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "people_group_member_changes" ON "record"."people_group" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "person_member_adds" ON "record"."person" TO docket_member WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "person_member_changes" ON "record"."person" TO docket_member USING (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))) and (tenant_id, ref) in (select u.tenant_id, u.ref from record."case_person" u)) WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "spelling_member_adds" ON "record"."spelling" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "spelling_member_changes" ON "record"."spelling" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "event_member_adds" ON "record"."event" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write')))
        and (member_id, actor) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id));--> statement-breakpoint
ALTER POLICY "case_source_member_adds" ON "record"."case_source" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "case_source_member_changes" ON "record"."case_source" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "citation_member_adds" ON "record"."citation" TO docket_member WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "citation_member_changes" ON "record"."citation" TO docket_member USING (case_id = any (array(select record.my_cases('write')))) WITH CHECK (case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
ALTER POLICY "source_member_adds" ON "record"."source" TO docket_member WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));--> statement-breakpoint
ALTER POLICY "source_member_changes" ON "record"."source" TO docket_member USING (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))) and (tenant_id, ref) in (select u.tenant_id, u.ref from record.case_source u)) WITH CHECK (tenant_id in (select c.tenant_id from record.court_case c where c.id = any (array(select record.my_cases('write')))));
--> statement-breakpoint
grant usage on schema auth to docket_member;
--> statement-breakpoint
grant select (id, tenant_id, name) on auth.member to docket_member;
--> statement-breakpoint
grant select (id, name, training) on auth.tenant to docket_member;
--> statement-breakpoint
grant select, insert (case_id, member_id, role, lead, added_by, until), update (role, lead, until) on auth.case_member
  to docket_member;
--> statement-breakpoint
alter table auth.case_member add constraint case_member_role_is_in_its_list check (role in ('lawyer', 'monitor', 'editor', 'reviewer'));
--> statement-breakpoint
alter table record.event add constraint event_verb_is_in_its_list check (verb in ('import', 'open', 'describe', 'identify', 'enter_person', 'enter_organisation', 'enter_group', 'enter_court', 'enter_party', 'record_step', 'charge', 'requalify', 'schedule', 'record_outcome', 'observe', 'enter_decision', 'grant_relief', 'lodge_appeal', 'decide_appeal', 'impose', 'lift', 'take_into_custody', 'extend', 'transfer', 'release', 'record_condition', 'report_incident', 'lodge_complaint', 'answer_complaint', 'lodge_procedure', 'record_figure', 'state', 'assess', 'link', 'verify', 'add_source', 'cite', 'give_basis', 'narrow_basis', 'correct', 'retract', 'undo'));
--> statement-breakpoint
alter table record.idempotency force row level security;
--> statement-breakpoint
alter table record.past_fact force row level security;
--> statement-breakpoint
alter table record.idempotency alter constraint idempotency_event_id_event_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.idempotency alter constraint idempotency_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.past_fact alter constraint past_fact_event_id_event_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.past_fact alter constraint past_fact_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
grant select, insert on record.idempotency, record.past_fact to docket_member, docket_operator;
--> statement-breakpoint
grant insert (id, tenant_id, ref, kind, language, matter, summary, jurisdiction, abridged, campaign_ref, unknowns, opened_by)
  on record.court_case to docket_member;
--> statement-breakpoint
-- A fact may leave the current state: it stands in the history then (past_fact_kept). Nothing else can be deleted.
grant delete on record.fact, record.citation, record.spelling, record.appeal, record.assessment, record.figure, record.identifier, record.link, record.party,
  record.statement, record.step, record.verification, record.charge, record.requalification, record.complaint,
  record.procedure, record.court, record.custody_condition, record.custody_order, record.custody_spell, record.measure,
  record.decision, record.finding, record.relief, record.sentence, record.sentence_part, record.hearing,
  record.observation, record.incident, record.involvement, record.case_organisation, record.case_person, record.people_group to docket_member;
--> statement-breakpoint
create trigger past_fact_is_append_only before update or delete on record.past_fact
  for each row execute function record.append_only();
--> statement-breakpoint
create function record.past_fact_kept() returns trigger language plpgsql as $$ begin
  if current_user <> 'docket_member' then return null; end if;
  if not exists (select 1 from record.past_fact p
      where p.case_id = old.case_id and p.id = old.id and p.version = old.version)
    or (tg_op = 'UPDATE' and new.version <> old.version + 1) then
    raise exception 'a fact changed without its history' using errcode = '23514', constraint = 'past_fact_kept';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger past_fact_kept after update or delete on record.fact
  deferrable initially deferred for each row execute function record.past_fact_kept();
--> statement-breakpoint
-- Whatever a member changes of a case, an event of the same transaction names it.
create function record.change_has_its_event() returns trigger language plpgsql as $$
declare
  changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  if current_user <> 'docket_member' then return null; end if;
  if not exists (select 1 from record.event e
      where e.case_id = coalesce(changed ->> 'case_id', changed ->> 'id')::uuid
        and e.tx = pg_current_xact_id()::text::bigint
        and coalesce(changed ->> tg_argv[0], 'case') = any (e.facts)) then
    raise exception 'a change without its event' using errcode = '23514', constraint = 'change_has_its_event';
  end if;
  return null;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['fact', 'citation', 'spelling', 'basis', 'case_source', 'appeal', 'assessment', 'figure',
    'identifier', 'link', 'party', 'statement', 'step', 'verification', 'charge', 'requalification',
    'complaint', 'procedure', 'court', 'custody_condition', 'custody_order', 'custody_spell', 'measure', 'decision',
    'finding', 'relief', 'sentence', 'sentence_part', 'hearing', 'observation', 'incident', 'involvement',
    'case_organisation', 'case_person', 'people_group'] loop
    execute format('create constraint trigger change_has_its_event after insert or update or delete on record.%I
      deferrable initially deferred for each row execute function record.change_has_its_event(%L)', t,
      case t when 'citation' then 'fact_id' when 'spelling' then 'subject' else 'id' end);
  end loop;
end $$;
--> statement-breakpoint
create constraint trigger change_has_its_event after update on record.court_case
  deferrable initially deferred for each row execute function record.change_has_its_event('case');
--> statement-breakpoint
create index event_by_case on record.event (case_id, tx);
--> statement-breakpoint
create index past_fact_by_event on record.past_fact (event_id);
--> statement-breakpoint
-- What is invented for training never reaches the public: nobody can approve it.
create function record.training_is_never_approved() returns trigger language plpgsql as $$ begin
  if exists (select 1 from record.court_case c join auth.tenant t on t.id = c.tenant_id
      where c.id = new.case_id and t.training) then
    raise exception 'an invented case is never published' using errcode = '23514', constraint = 'training_is_never_approved';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger training_is_never_approved before insert on record.approval
  for each row execute function record.training_is_never_approved();
