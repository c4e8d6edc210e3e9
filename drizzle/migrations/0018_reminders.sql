-- Reminders by mail: on which days something on a case needs attention, and where a member wants to be told so.
create table auth.attention (
	"case_id" uuid primary key not null,
	"days" date[] not null,
	"noted_at" timestamp with time zone default now() not null,
	constraint "attention_days_are_few" check (cardinality(days) <= 500),
	constraint "attention_case_id_court_case_id_fk" foreign key ("case_id") references record.court_case (id)
	  on delete cascade deferrable initially deferred
);
--> statement-breakpoint
alter table auth.attention enable row level security;
--> statement-breakpoint
alter table auth.attention force row level security;
--> statement-breakpoint
create policy attention_auth_reads on auth.attention for select to docket_auth using (true);
--> statement-breakpoint
create policy attention_member_reads on auth.attention for select to docket_member
  using (case_id = any (array(select record.my_cases())));
--> statement-breakpoint
create policy attention_member_adds on auth.attention for insert to docket_member
  with check (case_id = any (array(select record.my_cases('write'))));
--> statement-breakpoint
create policy attention_member_changes on auth.attention for update to docket_member
  using (case_id = any (array(select record.my_cases('write'))))
  with check (case_id = any (array(select record.my_cases('write'))));
--> statement-breakpoint
create policy attention_operator_reads on auth.attention for select to docket_operator using (true);
--> statement-breakpoint
grant select on auth.attention to docket_auth, docket_operator;
--> statement-breakpoint
grant select, insert (case_id, days, noted_at), update (days, noted_at) on auth.attention to docket_member;
--> statement-breakpoint
-- An address is closed to everybody but the role that signs members in.
create table auth.reminder_address (
	"member_id" uuid primary key not null,
	"sealed_address" bytea not null,
	"locale" text not null,
	"code_hash" bytea,
	"code_until" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"reminded_on" date,
	constraint "reminder_address_locale_is_in_its_list" check ("locale" in ('en', 'ru', 'kk')),
	constraint "reminder_address_code_is_a_hash" check (octet_length(code_hash) = 32),
	constraint "reminder_address_code_ends" check ((code_hash is null) = (code_until is null)),
	constraint "reminder_address_is_confirmed_first" check (reminded_on is null or confirmed_at is not null),
	constraint "reminder_address_member_id_member_id_fk" foreign key ("member_id") references auth.member (id)
	  on delete cascade
);
--> statement-breakpoint
alter table auth.reminder_address enable row level security;
--> statement-breakpoint
alter table auth.reminder_address force row level security;
--> statement-breakpoint
create policy reminder_address_auth on auth.reminder_address for all to docket_auth using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on auth.reminder_address to docket_auth;
--> statement-breakpoint
-- The day on which a copy of a decision was handed over starts many terms: it is a step that names its decision.
alter table record.step add column "decision" text;
--> statement-breakpoint
alter table record.step add constraint "step_case_id_decision_decision_case_id_id_fk" foreign key ("case_id", "decision")
  references record.decision ("case_id", "id") on delete no action on update no action deferrable initially deferred;
--> statement-breakpoint
alter table record.step drop constraint step_kind_is_in_its_list;
--> statement-breakpoint
alter table record.step add constraint step_kind_is_in_its_list check ("kind" in ('conduct', 'application', 'detained', 'arrested', 'released', 'searched', 'summoned', 'questioned', 'charged', 'protocol', 'inspection_began', 'inspection_ended', 'investigation_opened', 'investigation_ended', 'file_reading', 'copy_served', 'requalification_requested', 'trial_opened', 'trial_expected', 'settled', 'discontinued', 'official_act', 'publication', 'gathering', 'other'));
