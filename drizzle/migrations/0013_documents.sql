-- Documents of a case and their custody log. The bytes lie sealed in the file store; here is what may be known of them.
CREATE TABLE "record"."document" (
	"case_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text,
	"file_name" text NOT NULL,
	"circle" text NOT NULL,
	"state" text DEFAULT 'uploading' NOT NULL,
	"format" text,
	"bytes" integer,
	"received" integer DEFAULT 0 NOT NULL,
	"sha256" "bytea",
	"announced_sha256" "bytea",
	"refusal" text,
	"warning" text,
	"stored_as" text NOT NULL,
	"file_key" "bytea" NOT NULL,
	"fact_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "document_place" UNIQUE("stored_as"),
	CONSTRAINT "document_place_is_random" CHECK (stored_as ~ '^[0-9a-f]{2}/[0-9a-f]{32}$'),
	CONSTRAINT "document_title_is_short" CHECK (length(title) between 1 and 200),
	CONSTRAINT "document_name_is_short" CHECK (length(file_name) between 1 and 255),
	CONSTRAINT "document_is_at_most_50_mb" CHECK (bytes between 1 and 52428800 and received between 0 and 52428800),
	CONSTRAINT "document_hashes_are_32_bytes" CHECK (octet_length(sha256) = 32 and octet_length(announced_sha256) = 32),
	CONSTRAINT "document_key_is_wrapped" CHECK (octet_length(file_key) = 60),
	CONSTRAINT "document_kept_is_known" CHECK (state <> 'kept' or (format is not null and sha256 is not null and bytes is not null and received = bytes)),
	CONSTRAINT "document_refused_says_why" CHECK ((state = 'refused') = (refusal is not null)),
	CONSTRAINT "document_fact_id_shape" CHECK (fact_id ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$')
);
--> statement-breakpoint
CREATE TABLE "record"."document_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."document_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"member_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"from_circle" text,
	"to_circle" text,
	CONSTRAINT "document_event_circles" CHECK ((act = 'circle_changed') = (from_circle is not null) and (from_circle is null) = (to_circle is null))
);
--> statement-breakpoint
ALTER TABLE "record"."document" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "record"."document_event" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "record"."document" ADD CONSTRAINT "document_added_by_member_id_fk" FOREIGN KEY ("added_by") REFERENCES "auth"."member"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."document" ADD CONSTRAINT "document_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."document_event" ADD CONSTRAINT "document_event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."document_event" ADD CONSTRAINT "document_event_case_id_document_id_document_case_id_id_fk" FOREIGN KEY ("case_id","document_id") REFERENCES "record"."document"("case_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
alter table record.document_event alter constraint document_event_case_id_document_id_document_case_id_id_fk
  deferrable initially deferred;
--> statement-breakpoint
CREATE POLICY "document_member_reads" ON "record"."document" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())) and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))) and (state = 'kept' or added_by = (select v.member_id from record.viewer() v)));
--> statement-breakpoint
CREATE POLICY "document_member_adds" ON "record"."document" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('write'))) and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))) and added_by = (select v.member_id from record.viewer() v) and state = 'uploading');
--> statement-breakpoint
CREATE POLICY "document_member_changes" ON "record"."document" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases('write'))) and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))) and (state = 'kept' or added_by = (select v.member_id from record.viewer() v))) WITH CHECK (case_id = any (array(select record.my_cases('write'))) and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))));
--> statement-breakpoint
CREATE POLICY "document_operator" ON "record"."document" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "document_event_member_reads" ON "record"."document_event" AS PERMISSIVE FOR SELECT TO "docket_member" USING ((case_id, document_id) in (select d.case_id, d.id from record.document d));
--> statement-breakpoint
CREATE POLICY "document_event_member_adds" ON "record"."document_event" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK ((case_id, document_id) in (select d.case_id, d.id from record.document d)
        and (member_id, actor) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id));
--> statement-breakpoint
CREATE POLICY "document_event_operator" ON "record"."document_event" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table record.document force row level security;
--> statement-breakpoint
alter table record.document_event force row level security;
--> statement-breakpoint
alter table record.document add constraint document_circle_is_in_its_list check ("circle" in ('counsel', 'team', 'publishable'));
--> statement-breakpoint
alter table record.document add constraint document_state_is_in_its_list check ("state" in ('uploading', 'kept', 'refused'));
--> statement-breakpoint
alter table record.document add constraint document_format_is_in_its_list check ("format" in ('pdf', 'jpeg', 'png', 'webp', 'heic', 'docx', 'odt', 'txt'));
--> statement-breakpoint
alter table record.document add constraint document_refusal_is_in_its_list check ("refusal" in ('empty', 'too_large', 'format', 'wrong_magic', 'damaged', 'bomb', 'polyglot', 'program', 'broken_off'));
--> statement-breakpoint
alter table record.document add constraint document_warning_is_in_its_list check ("warning" in ('active', 'locked'));
--> statement-breakpoint
alter table record.document_event add constraint document_event_act_is_in_its_list check ("act" in ('received', 'refused', 'opened', 'circle_changed'));
--> statement-breakpoint
alter table record.document_event add constraint document_event_from_circle_is_in_its_list check ("from_circle" in ('counsel', 'team', 'publishable'));
--> statement-breakpoint
alter table record.document_event add constraint document_event_to_circle_is_in_its_list check ("to_circle" in ('counsel', 'team', 'publishable'));
--> statement-breakpoint
-- Nothing is granted to the publisher or the public: no document is published, only a copy without metadata that a later
-- act makes of it.
grant select on record.document, record.document_event to docket_member;
--> statement-breakpoint
grant insert,
  update (title, circle, state, format, bytes, received, sha256, refusal, warning, version,
    stored_as, file_key) on record.document to docket_member;
--> statement-breakpoint
grant insert (case_id, document_id, member_id, actor, act, from_circle, to_circle) on record.document_event to docket_member;
--> statement-breakpoint
grant select, insert, update, delete on record.document to docket_operator;
--> statement-breakpoint
grant select, insert on record.document_event to docket_operator;
--> statement-breakpoint
-- What was kept stays what it is: its bytes, their hash and what was found in them never change again.
create function record.document_keeps_its_content() returns trigger language plpgsql as $$ begin
  if (old.case_id, old.id, old.file_name, old.added_by, old.added_at)
       is distinct from (new.case_id, new.id, new.file_name, new.added_by, new.added_at)
     or (old.state <> 'uploading'
       and (old.state, old.format, old.bytes, old.received, old.sha256, old.refusal, old.warning, old.stored_as, old.file_key)
         is distinct from
           (new.state, new.format, new.bytes, new.received, new.sha256, new.refusal, new.warning, new.stored_as, new.file_key))
     or new.received < old.received then
    raise exception 'a kept document does not change' using errcode = '23514', constraint = 'document_keeps_its_content';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger document_keeps_its_content before update on record.document
  for each row execute function record.document_keeps_its_content();
--> statement-breakpoint
create trigger document_event_is_append_only before update or delete on record.document_event
  for each row execute function record.append_only();
--> statement-breakpoint
create index document_event_by_document on record.document_event (case_id, document_id);
