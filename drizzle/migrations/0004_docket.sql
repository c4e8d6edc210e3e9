CREATE TABLE "docket"."entry" (
	"ref" text NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"seq" bigint NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"against" integer,
	"change" jsonb,
	"saying" jsonb NOT NULL,
	CONSTRAINT "entry_ref_number_position_pk" PRIMARY KEY("ref","number","position"),
	CONSTRAINT "entry_kind_is_in_its_list" CHECK (kind in ('published', 'changed', 'narrowed')),
	CONSTRAINT "entry_changed_against" CHECK ((kind = 'changed') = (change is not null and against is not null))
);
--> statement-breakpoint
CREATE TABLE "docket"."head" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"withdrawals" integer DEFAULT 0 NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "head_is_one_row" CHECK ("only")
);
--> statement-breakpoint
CREATE TABLE "docket"."hearing" (
	"ref" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"date" jsonb NOT NULL,
	"from" date,
	"until" date,
	"time" text,
	"zone" text,
	"court" jsonb,
	"place" text,
	"open" boolean NOT NULL,
	CONSTRAINT "hearing_ref_id_pk" PRIMARY KEY("ref","id")
);
--> statement-breakpoint
CREATE TABLE "docket"."last_known" (
	"ref" text NOT NULL,
	"subject" text NOT NULL,
	"person_ref" text,
	"shown" jsonb NOT NULL,
	"held" boolean NOT NULL,
	"kind" text,
	"place" text,
	"last_confirmed" date NOT NULL,
	CONSTRAINT "last_known_ref_subject_pk" PRIMARY KEY("ref","subject"),
	CONSTRAINT "last_known_held_how" CHECK (not held or kind is not null)
);
--> statement-breakpoint
CREATE TABLE "docket"."origin" (
	"ref" text PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "origin_case" UNIQUE("case_id")
);
--> statement-breakpoint
CREATE TABLE "docket"."person" (
	"ref" text NOT NULL,
	"person_ref" text NOT NULL,
	"subject" text NOT NULL,
	"shown" jsonb NOT NULL,
	"names" jsonb NOT NULL,
	"roles" text[] NOT NULL,
	"party_roles" text[] NOT NULL,
	CONSTRAINT "person_person_ref_ref_pk" PRIMARY KEY("person_ref","ref")
);
--> statement-breakpoint
CREATE TABLE "docket"."register" (
	"ref" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"seq" bigint NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"from" date,
	"until" date,
	"places" text[] NOT NULL,
	"campaign_ref" text,
	"campaign_title" jsonb,
	"words" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "docket"."revision" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"ref" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"salt" text,
	"body" text,
	"sha256" text NOT NULL,
	"prev" text NOT NULL,
	"link" text NOT NULL,
	CONSTRAINT "revision_number" UNIQUE("ref","number"),
	CONSTRAINT "revision_kind_is_in_its_list" CHECK (kind in ('revision', 'tombstone')),
	CONSTRAINT "revision_body_with_salt" CHECK ((body is null) = (salt is null)),
	CONSTRAINT "tombstone_has_no_body" CHECK (kind = 'revision' or body is null),
	CONSTRAINT "revision_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "docket"."source" (
	"ref" text NOT NULL,
	"source_ref" text NOT NULL,
	"source" jsonb NOT NULL,
	"facts" integer NOT NULL,
	CONSTRAINT "source_source_ref_ref_pk" PRIMARY KEY("source_ref","ref")
);
--> statement-breakpoint
CREATE TABLE "docket"."spelling" (
	"ref" text NOT NULL,
	"subject" text NOT NULL,
	"spelling" text NOT NULL,
	"keys" text[] NOT NULL,
	"folded" text NOT NULL,
	CONSTRAINT "spelling_ref_subject_spelling_pk" PRIMARY KEY("ref","subject","spelling")
);
--> statement-breakpoint
ALTER TABLE "docket"."entry" ADD CONSTRAINT "entry_ref_register_ref_fk" FOREIGN KEY ("ref") REFERENCES "docket"."register"("ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "docket"."hearing" ADD CONSTRAINT "hearing_ref_register_ref_fk" FOREIGN KEY ("ref") REFERENCES "docket"."register"("ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "docket"."last_known" ADD CONSTRAINT "last_known_ref_register_ref_fk" FOREIGN KEY ("ref") REFERENCES "docket"."register"("ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "docket"."person" ADD CONSTRAINT "person_ref_register_ref_fk" FOREIGN KEY ("ref") REFERENCES "docket"."register"("ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "docket"."source" ADD CONSTRAINT "source_ref_register_ref_fk" FOREIGN KEY ("ref") REFERENCES "docket"."register"("ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "docket"."spelling" ADD CONSTRAINT "spelling_ref_register_ref_fk" FOREIGN KEY ("ref") REFERENCES "docket"."register"("ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entry_latest" ON "docket"."entry" USING btree ("seq","position");--> statement-breakpoint
CREATE INDEX "hearing_by_day" ON "docket"."hearing" USING btree ("until");--> statement-breakpoint
CREATE INDEX "last_known_latest" ON "docket"."last_known" USING btree ("last_confirmed");--> statement-breakpoint
CREATE INDEX "person_of_case" ON "docket"."person" USING btree ("ref");--> statement-breakpoint
CREATE INDEX "register_words" ON "docket"."register" USING gin ("words");--> statement-breakpoint
CREATE INDEX "register_places" ON "docket"."register" USING gin ("places");--> statement-breakpoint
CREATE INDEX "register_latest" ON "docket"."register" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "source_of_case" ON "docket"."source" USING btree ("ref");--> statement-breakpoint
CREATE INDEX "spelling_keys" ON "docket"."spelling" USING gin ("keys");--> statement-breakpoint
CREATE INDEX "spelling_folded" ON "docket"."spelling" USING gin ("folded" gin_trgm_ops);
--> statement-breakpoint
-- Closed lists, written from drizzle/vocabulary.
alter table docket.hearing add constraint hearing_kind_is_in_its_list check ("kind" in ('detention', 'extension', 'preliminary', 'main', 'pleadings', 'verdict', 'appeal', 'cassation', 'supervision', 'complaint'));
--> statement-breakpoint
alter table docket.hearing add constraint hearing_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table docket.last_known add constraint last_known_kind_is_in_its_list check ("kind" in ('police_custody', 'pretrial_detention', 'house_arrest', 'administrative_detention', 'colony', 'prison_hospital', 'transfer', 'forced_psychiatric', 'imprisonment_place_not_stated'));
--> statement-breakpoint
alter table docket.last_known add constraint last_known_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table docket.register add constraint register_kind_is_in_its_list check ("kind" in ('criminal', 'private_prosecution', 'administrative_offence', 'civil', 'tax', 'liquidation', 'suspension', 'complaint', 'constitutional', 'foreign', 'assembly_refusal', 'prosecutor_warning', 'incident', 'figure', 'context'));
--> statement-breakpoint
insert into docket.head ("only") values (true);
--> statement-breakpoint
-- One link of the chain: what a row says of itself and of the link before it, a line each. lib/docket/chain.ts is the same.
create function docket.link_of(r docket.revision) returns text language sql stable parallel safe set search_path = '' as $$
  select encode(sha256(convert_to(concat_ws(e'\n', r.seq, r.ref, r.number, r.kind,
    to_char(r.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), r.sha256, r.prev), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Whoever appends, the database gives the row its place at the end of the chain, one after the other.
create function docket.chain() returns trigger language plpgsql set search_path = '' as $$
declare h docket.head; begin
  select * into strict h from docket.head for update;
  new.seq := h.seq + 1;
  new.prev := h.link;
  if new.body is not null then
    new.sha256 := encode(sha256(convert_to(new.salt || new.body, 'UTF8')), 'hex');
  end if;
  new.link := docket.link_of(new);
  update docket.head set seq = new.seq, link = new.link, changed_at = new.published_at;
  return new;
end $$;
--> statement-breakpoint
create trigger revision_chain before insert on docket.revision for each row execute function docket.chain();
--> statement-breakpoint
-- A revision is never changed or deleted; a withdrawal takes its body and salt, both at once, and nothing else.
create function docket.append_only() returns trigger language plpgsql set search_path = '' as $$ begin
  if tg_op = 'UPDATE' then
    if new.body is null and new.salt is null
      and (to_jsonb(new) - 'body' - 'salt') = (to_jsonb(old) - 'body' - 'salt') then return new; end if;
  end if;
  raise exception 'the docket is append only' using errcode = '23514', constraint = 'revision_is_append_only';
end $$;
--> statement-breakpoint
create trigger revision_is_append_only before update or delete on docket.revision
  for each row execute function docket.append_only();
--> statement-breakpoint
create trigger revision_is_never_truncated before truncate on docket.revision
  for each statement execute function docket.append_only();
--> statement-breakpoint
-- The one function that deletes what was published: bodies and salts, of these numbers or of the whole case, and what was
-- said of their changes. Where the last revision goes, the read models go with it and a tombstone ends the case, so that
-- nothing older takes its place. Gives the count of bodies deleted.
create function docket.withdraw(case_ref text, moment timestamptz, numbers integer[] default null) returns integer
  language plpgsql security definer set search_path = '' as $$
declare gone integer; begin
  perform 1 from docket.head for update;
  update docket.revision set body = null, salt = null
   where ref = case_ref and body is not null and (numbers is null or number = any (numbers));
  get diagnostics gone = row_count;
  if gone = 0 then return 0; end if;
  delete from docket.entry e
   where e.ref = case_ref and e.change is not null
     and (numbers is null or e.number = any (numbers) or e.against = any (numbers));
  delete from docket.register g
   where g.ref = case_ref and not exists (
     select 1 from docket.revision r where r.ref = g.ref and r.number = g.number and r.body is not null);
  if found then
    insert into docket.revision (seq, ref, number, kind, published_at, sha256, prev, link)
      select 0, case_ref, max(number) + 1, 'tombstone', moment,
             encode(sha256(convert_to('withdrawn', 'UTF8')), 'hex'), '', ''
        from docket.revision where ref = case_ref;
  end if;
  update docket.head set withdrawals = withdrawals + 1, changed_at = moment;
  return gone;
end $$;
--> statement-breakpoint
grant execute on function docket.withdraw(text, timestamptz, integer[]) to docket_publisher, docket_operator;
--> statement-breakpoint
grant execute on function docket.link_of(docket.revision) to docket_publisher;
--> statement-breakpoint
grant select on all tables in schema docket to docket_public, docket_member, docket_publisher, docket_operator;
--> statement-breakpoint
revoke select on docket.origin from docket_public, docket_member;
--> statement-breakpoint
grant insert on docket.revision, docket.origin to docket_publisher;
--> statement-breakpoint
grant update (seq, link, changed_at) on docket.head to docket_publisher;
--> statement-breakpoint
grant insert, update on docket.register to docket_publisher;
--> statement-breakpoint
grant insert, update, delete on docket.spelling, docket.person, docket.hearing, docket.last_known, docket.source
  to docket_publisher;
--> statement-breakpoint
grant insert on docket.entry to docket_publisher;
