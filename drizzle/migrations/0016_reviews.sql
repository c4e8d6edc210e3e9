-- Reviewers with accounts, and what they let out at once.
alter table record.approval add column reviewer_id uuid references auth.member (id) on delete set null deferrable initially deferred;
--> statement-breakpoint
alter table record.approval rename constraint approval_reviewer_id_fkey to approval_reviewer_id_member_id_fk;
--> statement-breakpoint
create policy approval_reviewer_adds on record.approval for insert to docket_member
  with check (case_id = any (array(select record.my_cases('approve')))
        and (reviewer_id, reviewer) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id));
--> statement-breakpoint
grant insert (case_id, author, reviewer, reviewer_id, "on", harm, sha256) on record.approval to docket_member;
--> statement-breakpoint
-- The reviewer wrote nothing of what is reviewed: no event of theirs since the approval before.
create function record.reviewer_is_no_author() returns trigger language plpgsql as $$ begin
  if new.reviewer_id is not null and exists (
    select 1 from record.event e where e.case_id = new.case_id and e.member_id = new.reviewer_id
      and e.at > coalesce((select max(a.created_at) from record.approval a where a.case_id = new.case_id and a.id <> new.id),
        '-infinity')) then
    raise exception 'approved by an author' using errcode = '23514', constraint = 'reviewer_is_no_author';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger reviewer_is_no_author after insert on record.approval
  deferrable initially deferred for each row execute function record.reviewer_is_no_author();
--> statement-breakpoint
create table record.standing_approval (
	"id" bigint primary key generated always as identity,
	"case_id" uuid not null,
	"reviewer_id" uuid not null,
	"reviewer" text not null,
	"on" date not null,
	"until" date not null,
	"lists" text[] not null,
	"harm" text not null,
	"created_at" timestamp with time zone default now() not null,
	"ended_at" timestamp with time zone,
	constraint "standing_approval_ends" check (until >= "on" and until <= "on" + 366),
	constraint "standing_approval_weighs_harm" check (btrim(harm) <> ''),
	constraint "standing_approval_lists_is_in_its_list" check (lists <@ array['hearings', 'custodyOrders', 'decisions']),
	constraint "standing_approval_reviewer_id_member_id_fk" foreign key ("reviewer_id") references auth.member (id)
	  on delete restrict deferrable initially deferred,
	constraint "standing_approval_case_id_court_case_id_fk" foreign key ("case_id") references record.court_case (id)
	  on delete cascade deferrable initially deferred
);
--> statement-breakpoint
alter table record.standing_approval enable row level security;
--> statement-breakpoint
alter table record.standing_approval force row level security;
--> statement-breakpoint
create policy standing_approval_member_reads on record.standing_approval for select to docket_member
  using (case_id = any (array(select record.my_cases())));
--> statement-breakpoint
create policy standing_approval_reviewer_adds on record.standing_approval for insert to docket_member
  with check (case_id = any (array(select record.my_cases('approve')))
        and (reviewer_id, reviewer) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id));
--> statement-breakpoint
create policy standing_approval_member_ends on record.standing_approval for update to docket_member
  using (case_id = any (array(select record.my_cases())))
  with check (case_id = any (array(select record.my_cases())) and ended_at is not null);
--> statement-breakpoint
create policy standing_approval_publisher_reads on record.standing_approval for select to docket_publisher using (true);
--> statement-breakpoint
create policy standing_approval_operator on record.standing_approval for all to docket_operator using (true) with check (true);
--> statement-breakpoint
grant select on record.standing_approval to docket_member, docket_publisher, docket_operator;
--> statement-breakpoint
grant insert (case_id, reviewer_id, reviewer, "on", until, lists, harm), update (ended_at) on record.standing_approval
  to docket_member;
--> statement-breakpoint
grant insert, update on record.standing_approval to docket_operator;
--> statement-breakpoint
create trigger training_is_never_approved before insert on record.standing_approval
  for each row execute function record.training_is_never_approved();
--> statement-breakpoint
-- It stands on an approval of the whole case, and what was ended stays so.
create function record.standing_rests_on_approval() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' and not exists (select 1 from record.approval a where a.case_id = new.case_id) then
    raise exception 'nothing was approved yet' using errcode = '23514', constraint = 'standing_rests_on_approval';
  end if;
  if tg_op = 'UPDATE' and old.ended_at is not null and old.ended_at is distinct from new.ended_at then
    raise exception 'it was ended' using errcode = '23514', constraint = 'standing_stays_ended';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger standing_rests_on_approval before insert or update on record.standing_approval
  for each row execute function record.standing_rests_on_approval();
--> statement-breakpoint
create index standing_approval_by_case on record.standing_approval (case_id);
