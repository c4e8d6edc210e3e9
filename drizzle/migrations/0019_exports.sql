-- Who took a whole case out as a file, and when.
CREATE TABLE "record"."export_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."export_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"member_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "export_event_sha256_is_a_hash" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "record"."export_event" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
alter table record.export_event force row level security;
--> statement-breakpoint
ALTER TABLE "record"."export_event" ADD CONSTRAINT "export_event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."export_event" ADD CONSTRAINT "export_event_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
alter table record.export_event alter constraint export_event_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.export_event alter constraint export_event_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
CREATE INDEX "export_event_by_case" ON "record"."export_event" USING btree ("case_id");
--> statement-breakpoint
CREATE POLICY "export_event_member_reads" ON "record"."export_event" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));
--> statement-breakpoint
CREATE POLICY "export_event_member_adds" ON "record"."export_event" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases()))
        and (member_id, actor) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id));
--> statement-breakpoint
CREATE POLICY "export_event_operator_reads" ON "record"."export_event" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
-- The time is the database's own to give.
grant select, insert (case_id, actor, member_id, sha256) on record.export_event to docket_member;
--> statement-breakpoint
grant select on record.export_event to docket_operator;
--> statement-breakpoint
create trigger export_event_is_append_only before update or delete on record.export_event
  for each row execute function record.append_only();
