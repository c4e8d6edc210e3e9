-- Private calendars: a secret address shows when and where somebody's hearings are, and nothing else of a case.
create table record.calendar_address (
	"token_hash" "bytea" primary key not null,
	"id" uuid default gen_random_uuid() not null,
	"member_id" uuid not null,
	"titles" text default 'plain' not null,
	"locale" text not null,
	"created_at" timestamp with time zone default now() not null,
	"revoked_at" timestamp with time zone,
	constraint "calendar_address_id" unique ("id"),
	constraint "calendar_address_token_is_a_hash" check (octet_length(token_hash) = 32),
	constraint "calendar_address_titles_is_in_its_list" check ("titles" in ('plain', 'court')),
	constraint "calendar_address_locale_is_in_its_list" check ("locale" in ('en', 'ru', 'kk')),
	constraint "calendar_address_member_id_member_id_fk" foreign key ("member_id") references auth.member (id)
	  on delete cascade deferrable initially deferred
);
--> statement-breakpoint
alter table record.calendar_address enable row level security;
--> statement-breakpoint
alter table record.calendar_address force row level security;
--> statement-breakpoint
create policy calendar_address_member_reads on record.calendar_address for select to docket_member
  using (member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
create policy calendar_address_member_adds on record.calendar_address for insert to docket_member
  with check (member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
create policy calendar_address_member_changes on record.calendar_address for update to docket_member
  using (member_id = (select v.member_id from record.viewer() v))
  with check (member_id = (select v.member_id from record.viewer() v));
--> statement-breakpoint
create policy calendar_address_reader on record.calendar_address for select to docket_member
  using (token_hash = decode(nullif(current_setting('app.calendar', true), ''), 'hex') and revoked_at is null);
--> statement-breakpoint
create policy calendar_address_owner_reads on record.calendar_address for select to docket_owner using (true);
--> statement-breakpoint
create policy calendar_address_operator on record.calendar_address for all to docket_operator using (true) with check (true);
--> statement-breakpoint
grant select on record.calendar_address to docket_operator;
--> statement-breakpoint
grant select, insert (token_hash, member_id, titles, locale), update (revoked_at) on record.calendar_address to docket_member;
--> statement-breakpoint
-- The cases of whose hearings an address tells. It ends with the member's place on the case, or with the member.
create function record.calendar_cases() returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select c.case_id from record.calendar_address a
      join auth.member m on m.id = a.member_id and m.suspended_at is null
      join auth.case_member c on c.member_id = m.id and (c.until is null or c.until > now())
     where a.token_hash = decode(nullif(current_setting('app.calendar', true), ''), 'hex') and a.revoked_at is null;
exception when invalid_parameter_value then
  return; -- not a hash: no case
end $$;
--> statement-breakpoint
grant execute on function record.calendar_cases() to docket_member;
--> statement-breakpoint
create policy hearing_calendar_reads on record.hearing for select to docket_member
  using (case_id = any (array(select record.calendar_cases())));
--> statement-breakpoint
create policy court_calendar_reads on record.court for select to docket_member
  using (case_id = any (array(select record.calendar_cases())));
--> statement-breakpoint
create policy fact_calendar_reads on record.fact for select to docket_member
  using (list = 'hearings' and case_id = any (array(select record.calendar_cases())));
