-- Outcomes that were entered without network: the key a device seals to, what its codes stand for, and what came of each.
CREATE TABLE "auth"."outbox_key" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"private_key" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outbox_key_one_a_session" UNIQUE("session_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."outbox_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."outbox_hearing" (
	"code" text PRIMARY KEY NOT NULL,
	"key_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"hearing" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "outbox_hearing_one_code" UNIQUE("key_id","case_id","hearing","version")
);
--> statement-breakpoint
ALTER TABLE "record"."outbox_hearing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."outbox_item" (
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"hearing" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"content" jsonb,
	"settled_at" timestamp with time zone,
	CONSTRAINT "outbox_item_member_id_id_pk" PRIMARY KEY("member_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."outbox_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "auth"."outbox_key" ADD CONSTRAINT "outbox_key_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "auth"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."outbox_key" ADD CONSTRAINT "outbox_key_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."outbox_hearing" ADD CONSTRAINT "outbox_hearing_key_id_outbox_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "auth"."outbox_key"("id") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "record"."outbox_hearing" ADD CONSTRAINT "outbox_hearing_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "record"."outbox_hearing" ADD CONSTRAINT "outbox_hearing_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "record"."outbox_item" ADD CONSTRAINT "outbox_item_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "record"."outbox_item" ADD CONSTRAINT "outbox_item_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE cascade ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
CREATE INDEX "outbox_key_by_end" ON "auth"."outbox_key" USING btree ("expires_at");--> statement-breakpoint
CREATE POLICY "outbox_key_auth" ON "auth"."outbox_key" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_key_operator_finds" ON "auth"."outbox_key" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);--> statement-breakpoint
CREATE POLICY "outbox_key_operator_destroys" ON "auth"."outbox_key" AS PERMISSIVE FOR DELETE TO "docket_operator" USING (true);--> statement-breakpoint
CREATE POLICY "outbox_hearing_member_reads" ON "record"."outbox_hearing" AS PERMISSIVE FOR SELECT TO "docket_member" USING (member_id = (select v.member_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "outbox_hearing_member_adds" ON "record"."outbox_hearing" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (member_id = (select v.member_id from record.viewer() v) and case_id = any (array(select record.my_cases('write'))));--> statement-breakpoint
CREATE POLICY "outbox_hearing_operator" ON "record"."outbox_hearing" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_item_member_reads" ON "record"."outbox_item" AS PERMISSIVE FOR SELECT TO "docket_member" USING (member_id = (select v.member_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "outbox_item_member_adds" ON "record"."outbox_item" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (member_id = (select v.member_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "outbox_item_member_changes" ON "record"."outbox_item" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (member_id = (select v.member_id from record.viewer() v)) WITH CHECK (member_id = (select v.member_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "outbox_item_operator" ON "record"."outbox_item" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
alter table auth.outbox_key force row level security;
--> statement-breakpoint
alter table record.outbox_hearing force row level security;
--> statement-breakpoint
alter table record.outbox_item force row level security;
--> statement-breakpoint
alter table record.outbox_item add constraint outbox_item_state_is_in_its_list check ("state" in ('recorded', 'conflict', 'refused'));
--> statement-breakpoint
-- What was recorded stands in the record; here only what was not keeps its words, and only until its author has chosen.
alter table record.outbox_item add constraint outbox_item_keeps_what_is_open
  check ((content is not null) = (state <> 'recorded' and settled_at is null));
--> statement-breakpoint
alter table record.outbox_hearing add constraint outbox_hearing_code_shape check (code ~ '^[a-z2-7]{16}$');
--> statement-breakpoint
-- The operator revokes sessions too, so both may destroy; only the sign-in's role may read a wrapped key.
grant select, insert, delete on auth.outbox_key to docket_auth;
--> statement-breakpoint
grant select (id, session_id, member_id, created_at, expires_at), delete on auth.outbox_key to docket_operator;
--> statement-breakpoint
grant select, insert on record.outbox_hearing to docket_member;
--> statement-breakpoint
grant select, insert on record.outbox_item to docket_member;
--> statement-breakpoint
grant update (content, settled_at) on record.outbox_item to docket_member;
--> statement-breakpoint
grant select, insert, update, delete on record.outbox_hearing, record.outbox_item to docket_operator;
--> statement-breakpoint
-- Whoever revokes a session or suspends a member destroys the keys with it, in the same statement.
create function auth.revoking_destroys_outbox_key() returns trigger language plpgsql as $$ begin
  if new.revoked_at is not null then
    delete from auth.outbox_key k where k.session_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger revoking_destroys_outbox_key after update of revoked_at on auth.session
  for each row execute function auth.revoking_destroys_outbox_key();
--> statement-breakpoint
create function auth.suspending_destroys_outbox_keys() returns trigger language plpgsql as $$ begin
  if new.suspended_at is not null then
    delete from auth.outbox_key k where k.member_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger suspending_destroys_outbox_keys after update of suspended_at on auth.member
  for each row execute function auth.suspending_destroys_outbox_keys();
