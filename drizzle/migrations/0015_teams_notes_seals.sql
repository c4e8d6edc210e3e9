-- Teams told to themselves, counsel and their powers, what is kept beside a case in secret, and the seals of the history.
CREATE TABLE "record"."seal" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"prev" text NOT NULL,
	"sha256" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "seal_of_event" UNIQUE("event_id")
);
--> statement-breakpoint
ALTER TABLE "record"."seal" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."case_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"about" text,
	"text" text NOT NULL,
	"replaces" uuid,
	"circle" text NOT NULL,
	CONSTRAINT "case_note_replaced_once" UNIQUE("replaces"),
	CONSTRAINT "case_note_by_its_author" UNIQUE("case_id","id","member_id","circle")
);
--> statement-breakpoint
ALTER TABLE "record"."case_note" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."condition_private" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"about" text,
	"text" text NOT NULL,
	"replaces" uuid,
	"circle" text NOT NULL,
	CONSTRAINT "condition_private_replaced_once" UNIQUE("replaces"),
	CONSTRAINT "condition_private_by_its_author" UNIQUE("case_id","id","member_id","circle")
);
--> statement-breakpoint
ALTER TABLE "record"."condition_private" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."person_private" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"about" text,
	"text" text NOT NULL,
	"replaces" uuid,
	"kind" text NOT NULL,
	CONSTRAINT "person_private_replaced_once" UNIQUE("replaces"),
	CONSTRAINT "person_private_by_its_author" UNIQUE("case_id","id","member_id","kind")
);
--> statement-breakpoint
ALTER TABLE "record"."person_private" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."risk_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"about" text,
	"text" text NOT NULL,
	"replaces" uuid,
	"circle" text NOT NULL,
	CONSTRAINT "risk_note_replaced_once" UNIQUE("replaces"),
	CONSTRAINT "risk_note_by_its_author" UNIQUE("case_id","id","member_id","circle")
);
--> statement-breakpoint
ALTER TABLE "record"."risk_note" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."counsel" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"party" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"power" text,
	"power_on" date,
	"from" date,
	"until" date,
	"member_id" uuid,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"replaces" uuid,
	CONSTRAINT "counsel_of_case" UNIQUE("case_id","id"),
	CONSTRAINT "counsel_replaced_once" UNIQUE("replaces")
);
--> statement-breakpoint
ALTER TABLE "record"."counsel" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."team_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."team_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"what" text NOT NULL,
	"name" text NOT NULL,
	"member_id" uuid NOT NULL,
	"role" text NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "record"."team_event" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "record"."seal" ADD CONSTRAINT "seal_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "record"."event"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."case_note" ADD CONSTRAINT "case_note_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."case_note" ADD CONSTRAINT "case_note_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."case_note" ADD CONSTRAINT "case_note_replaces_own" FOREIGN KEY ("case_id","replaces","member_id","circle") REFERENCES "record"."case_note"("case_id","id","member_id","circle") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."condition_private" ADD CONSTRAINT "condition_private_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."condition_private" ADD CONSTRAINT "condition_private_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."condition_private" ADD CONSTRAINT "condition_private_replaces_own" FOREIGN KEY ("case_id","replaces","member_id","circle") REFERENCES "record"."condition_private"("case_id","id","member_id","circle") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."person_private" ADD CONSTRAINT "person_private_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."person_private" ADD CONSTRAINT "person_private_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."person_private" ADD CONSTRAINT "person_private_replaces_own" FOREIGN KEY ("case_id","replaces","member_id","kind") REFERENCES "record"."person_private"("case_id","id","member_id","kind") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."risk_note" ADD CONSTRAINT "risk_note_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."risk_note" ADD CONSTRAINT "risk_note_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."risk_note" ADD CONSTRAINT "risk_note_replaces_own" FOREIGN KEY ("case_id","replaces","member_id","circle") REFERENCES "record"."risk_note"("case_id","id","member_id","circle") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."counsel" ADD CONSTRAINT "counsel_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."counsel" ADD CONSTRAINT "counsel_entered_by_member_id_fk" FOREIGN KEY ("entered_by") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."counsel" ADD CONSTRAINT "counsel_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."counsel" ADD CONSTRAINT "counsel_replaces_same_case" FOREIGN KEY ("case_id","replaces") REFERENCES "record"."counsel"("case_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."team_event" ADD CONSTRAINT "team_event_actor_id_member_id_fk" FOREIGN KEY ("actor_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."team_event" ADD CONSTRAINT "team_event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."team_event" ADD CONSTRAINT "team_event_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "case_note_by_case" ON "record"."case_note" USING btree ("case_id");
--> statement-breakpoint
CREATE INDEX "condition_private_by_case" ON "record"."condition_private" USING btree ("case_id");
--> statement-breakpoint
CREATE INDEX "person_private_by_case" ON "record"."person_private" USING btree ("case_id");
--> statement-breakpoint
CREATE INDEX "risk_note_by_case" ON "record"."risk_note" USING btree ("case_id");
--> statement-breakpoint
CREATE INDEX "team_event_by_case" ON "record"."team_event" USING btree ("case_id");
--> statement-breakpoint
CREATE POLICY "event_sealer_reads" ON "record"."event" AS PERMISSIVE FOR SELECT TO "docket_sealer" USING (true);
--> statement-breakpoint
CREATE POLICY "seal_sealer_reads" ON "record"."seal" AS PERMISSIVE FOR SELECT TO "docket_sealer" USING (true);
--> statement-breakpoint
CREATE POLICY "seal_sealer_adds" ON "record"."seal" AS PERMISSIVE FOR INSERT TO "docket_sealer" WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "seal_operator_reads" ON "record"."seal" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "case_note_operator_reads" ON "record"."case_note" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "case_note_member_reads" ON "record"."case_note" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases()))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))));
--> statement-breakpoint
CREATE POLICY "case_note_member_adds" ON "record"."case_note" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('write')))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel'))))
  and member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
CREATE POLICY "condition_private_operator_reads" ON "record"."condition_private" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "condition_private_member_reads" ON "record"."condition_private" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases()))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))));
--> statement-breakpoint
CREATE POLICY "condition_private_member_adds" ON "record"."condition_private" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('write')))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel'))))
  and member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
CREATE POLICY "person_private_operator_reads" ON "record"."person_private" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "person_private_member_reads" ON "record"."person_private" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases('counsel'))));
--> statement-breakpoint
CREATE POLICY "person_private_member_adds" ON "record"."person_private" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('counsel')))
        and member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
CREATE POLICY "risk_note_operator_reads" ON "record"."risk_note" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "risk_note_member_reads" ON "record"."risk_note" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases()))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel')))));
--> statement-breakpoint
CREATE POLICY "risk_note_member_adds" ON "record"."risk_note" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('write')))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel'))))
  and member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
CREATE POLICY "counsel_member_reads" ON "record"."counsel" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));
--> statement-breakpoint
CREATE POLICY "counsel_member_adds" ON "record"."counsel" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('write')))
        and entered_by = (select v.member_id from record.viewer() v));
--> statement-breakpoint
CREATE POLICY "counsel_operator_reads" ON "record"."counsel" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "team_event_member_reads" ON "record"."team_event" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));
--> statement-breakpoint
CREATE POLICY "team_event_member_adds" ON "record"."team_event" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (pg_trigger_depth() > 0 and actor_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
CREATE POLICY "team_event_operator_reads" ON "record"."team_event" AS PERMISSIVE FOR SELECT TO "docket_operator" USING (true);
--> statement-breakpoint
CREATE POLICY "team_event_operator_adds" ON "record"."team_event" AS PERMISSIVE FOR INSERT TO "docket_operator" WITH CHECK (true);
--> statement-breakpoint
alter table record.team_event force row level security;
--> statement-breakpoint
alter table record.counsel force row level security;
--> statement-breakpoint
alter table record.case_note force row level security;
--> statement-breakpoint
alter table record.risk_note force row level security;
--> statement-breakpoint
alter table record.condition_private force row level security;
--> statement-breakpoint
alter table record.person_private force row level security;
--> statement-breakpoint
alter table record.seal force row level security;
--> statement-breakpoint
alter table record.seal alter constraint seal_event_id_event_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.case_note alter constraint case_note_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.case_note alter constraint case_note_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.case_note alter constraint case_note_replaces_own deferrable initially deferred;
--> statement-breakpoint
alter table record.condition_private alter constraint condition_private_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.condition_private alter constraint condition_private_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.condition_private alter constraint condition_private_replaces_own deferrable initially deferred;
--> statement-breakpoint
alter table record.person_private alter constraint person_private_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.person_private alter constraint person_private_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.person_private alter constraint person_private_replaces_own deferrable initially deferred;
--> statement-breakpoint
alter table record.risk_note alter constraint risk_note_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.risk_note alter constraint risk_note_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.risk_note alter constraint risk_note_replaces_own deferrable initially deferred;
--> statement-breakpoint
alter table record.counsel alter constraint counsel_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.counsel alter constraint counsel_entered_by_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.counsel alter constraint counsel_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.counsel alter constraint counsel_replaces_same_case deferrable initially deferred;
--> statement-breakpoint
alter table record.team_event alter constraint team_event_actor_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.team_event alter constraint team_event_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.team_event alter constraint team_event_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.team_event add constraint team_event_what_is_in_its_list check ("what" in ('opened', 'added', 'returned', 'changed', 'lead_given', 'lead_passed', 'ended'));
--> statement-breakpoint
alter table record.team_event add constraint team_event_role_is_in_its_list check ("role" in ('lawyer', 'monitor', 'editor', 'reviewer'));
--> statement-breakpoint
alter table record.counsel add constraint counsel_kind_is_in_its_list check ("kind" in ('retained', 'appointed', 'substitute'));
--> statement-breakpoint
alter table record.case_note add constraint case_note_circle_is_in_its_list check ("circle" in ('counsel', 'team', 'publishable'));
--> statement-breakpoint
alter table record.risk_note add constraint risk_note_circle_is_in_its_list check ("circle" in ('counsel', 'team', 'publishable'));
--> statement-breakpoint
alter table record.condition_private add constraint condition_private_circle_is_in_its_list check ("circle" in ('counsel', 'team', 'publishable'));
--> statement-breakpoint
alter table record.person_private add constraint person_private_kind_is_in_its_list check ("kind" in ('contact', 'relative', 'identity_document', 'other'));
--> statement-breakpoint
alter table record.case_note add constraint case_note_says_something check (length(btrim(text)) between 1 and 20000);
--> statement-breakpoint
alter table record.case_note add constraint case_note_about_shape check (about ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$');
--> statement-breakpoint
alter table record.risk_note add constraint risk_note_says_something check (length(btrim(text)) between 1 and 20000);
--> statement-breakpoint
alter table record.risk_note add constraint risk_note_about_shape check (about ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$');
--> statement-breakpoint
alter table record.condition_private add constraint condition_private_says_something check (length(btrim(text)) between 1 and 20000);
--> statement-breakpoint
alter table record.condition_private add constraint condition_private_about_shape check (about ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$');
--> statement-breakpoint
alter table record.person_private add constraint person_private_says_something check (length(btrim(text)) between 1 and 20000);
--> statement-breakpoint
alter table record.person_private add constraint person_private_about_shape check (about ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$');
--> statement-breakpoint
alter table record.counsel add constraint counsel_party_shape check (party ~ '^y[1-9][0-9]{0,3}$');
--> statement-breakpoint
alter table record.counsel add constraint counsel_is_named check (length(btrim(name)) between 1 and 200);
--> statement-breakpoint
alter table record.counsel add constraint counsel_ends_after_it_began check (until >= "from");
--> statement-breakpoint
-- Nobody changes or deletes a line of these, members least of all; the sealer reads events and adds links.
grant select, insert on record.team_event, record.counsel, record.case_note, record.risk_note, record.condition_private,
  record.person_private to docket_member;
--> statement-breakpoint
grant select on record.team_event, record.counsel, record.case_note, record.risk_note, record.condition_private,
  record.person_private, record.seal to docket_operator;
--> statement-breakpoint
grant insert on record.team_event to docket_operator;
--> statement-breakpoint
grant usage on schema record to docket_sealer;
--> statement-breakpoint
grant select on record.event to docket_sealer;
--> statement-breakpoint
grant select, insert on record.seal to docket_sealer;
--> statement-breakpoint
-- What was entered by mistake is ended, not unsaid: nor may anybody with more rights change a line.
do $$ declare t text; begin
  foreach t in array array['team_event', 'counsel', 'case_note', 'risk_note', 'condition_private', 'person_private', 'seal'] loop
    execute format('create trigger %I before update or delete on record.%I for each row execute function record.append_only()',
      t || '_is_append_only', t);
  end loop;
end $$;
--> statement-breakpoint
-- Every change of a team is told to that team, in the same transaction.
create function auth.team_change_is_told() returns trigger language plpgsql as $$
declare
  who uuid;
  who_name text;
  was_over boolean := tg_op = 'UPDATE' and old.until is not null and old.until <= now();
  is_over boolean := new.until is not null and new.until <= now();
  change text;
begin
  if current_user = 'docket_member' then
    select m.id, m.name into who, who_name from auth.member m join record.viewer() v on v.member_id = m.id;
  elsif current_user = 'docket_operator' then
    who_name := 'operator';
  else
    return null;
  end if;
  change := case
    when tg_op = 'INSERT' and new.member_id = who and new.lead then 'opened'
    when tg_op = 'INSERT' then 'added'
    when is_over and not was_over then 'ended'
    when was_over and not is_over then 'returned'
    when new.lead and not old.lead then 'lead_given'
    when old.lead and not new.lead then 'lead_passed'
    else 'changed' end;
  insert into record.team_event (case_id, actor, actor_id, what, name, member_id, role, until)
    select new.case_id, who_name, who, change, coalesce(m.name, '–'), new.member_id, new.role, new.until
      from (select new.member_id as id) n left join auth.member m on m.id = n.id;
  return null;
end $$;
--> statement-breakpoint
create trigger team_change_is_told after insert or update on auth.case_member
  for each row execute function auth.team_change_is_told();
--> statement-breakpoint
-- A case is never left without a lead: the last one passes the lead on before leaving. Two who leave at once go in turn.
create function auth.last_lead_stays() returns trigger language plpgsql as $$ begin
  if current_user <> 'docket_member' then return new; end if;
  if new.lead and new.until is not null then
    raise exception 'a lead without an end' using errcode = '23514', constraint = 'lead_has_no_end';
  end if;
  if tg_op = 'UPDATE' and old.lead and not new.lead then
    perform pg_advisory_xact_lock(hashtextextended(old.case_id::text, 7066));
    if not exists (select 1 from auth.case_member c
        where c.case_id = old.case_id and c.member_id <> old.member_id and c.lead and c.until is null) then
      raise exception 'the last lead stays' using errcode = '23514', constraint = 'last_lead_stays';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger last_lead_stays before insert or update on auth.case_member
  for each row execute function auth.last_lead_stays();
