-- Partial dates: bounds and precision of EDTF text. The rules, and the reasons, are in lib/dates/edtf.ts; a test holds
-- the two equal. Every function is called by its schema, and none sets a search_path, which would cost on each call.

-- One year, month or day, with its qualifier: what is written, and how far it may reach. All null if it is not one.
create function record.edtf_moment(moment text,
  out first_day date, out last_day date, out earliest date, out latest date, out unit text, out qualified boolean)
  language plpgsql immutable strict parallel safe as $$
declare
  p text[] := pg_catalog.regexp_match(moment,
    '^(1[5-9][0-9]{2}|2[0-9]{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?([~?%])?$');
  begun date;
  next date;
  reach interval;
begin
  if p is null then return; end if;
  begun := pg_catalog.make_date(p[1]::int, coalesce(p[2], '1')::int, 1);
  if p[2] is null then
    unit := 'year';
    reach := pg_catalog.make_interval(years => 1);
    next := begun + reach;
  else
    unit := 'month';
    reach := pg_catalog.make_interval(months => 1);
    next := begun + reach;
  end if;
  if p[3] is not null then
    begun := begun + (p[3]::int - 1);
    if begun >= next then unit := null; return; end if; -- no such day in that month
    unit := 'day';
    reach := pg_catalog.make_interval(days => 7);
    next := begun + 1;
  end if;
  qualified := p[4] is not null;
  first_day := begun;
  last_day := next - 1;
  earliest := case when qualified then begun - reach else begun end;
  latest := case when qualified then (next + reach)::date - 1 else last_day end;
end $$;
--> statement-breakpoint
-- The whole date: a moment, an interval, or an open end. All null if it is not a date in our form.
create function record.edtf(edtf text,
  out from_day date, out to_day date, out earliest date, out latest date, out "precision" text)
  language plpgsql immutable strict parallel safe as $$
declare
  ends text[] := pg_catalog.string_to_array(edtf, '/');
  a record;
  b record;
begin
  if edtf in ('..', '../..') then "precision" := 'unknown'; return; end if;
  if pg_catalog.cardinality(ends) not between 1 and 2 then return; end if;
  a := record.edtf_moment(ends[1]);
  b := case when pg_catalog.cardinality(ends) = 1 then a else record.edtf_moment(ends[2]) end;
  if ends[1] is distinct from '..' and a.unit is null then return; end if;
  if pg_catalog.cardinality(ends) = 1 then
    "precision" := case when a.qualified then 'approx' else a.unit end;
  elsif ends[2] <> '..' and b.unit is null then
    return;
  elsif a.unit is null then
    "precision" := 'before';
  elsif b.unit is null then
    "precision" := 'after';
  elsif a.first_day >= b.last_day or (a.first_day = b.first_day and a.last_day = b.last_day) then
    return; -- backwards, or no more than one date would say
  else
    "precision" := case when a.qualified or b.qualified then 'approx' else 'range' end;
  end if;
  from_day := a.first_day;
  to_day := b.last_day;
  earliest := a.earliest;
  latest := b.latest;
end $$;
--> statement-breakpoint
-- First and last day of what is written: to sort and to draw by.
create function record.edtf_from(edtf text) returns date
  language sql immutable strict parallel safe return (record.edtf(edtf)).from_day;
--> statement-breakpoint
create function record.edtf_to(edtf text) returns date
  language sql immutable strict parallel safe return (record.edtf(edtf)).to_day;
--> statement-breakpoint
-- First and last possible day, "about" allowed for: to conclude by, as for the certain core of a custody spell.
create function record.edtf_earliest(edtf text) returns date
  language sql immutable strict parallel safe return (record.edtf(edtf)).earliest;
--> statement-breakpoint
create function record.edtf_latest(edtf text) returns date
  language sql immutable strict parallel safe return (record.edtf(edtf)).latest;
--> statement-breakpoint
create function record.edtf_precision(edtf text) returns text
  language sql immutable strict parallel safe return (record.edtf(edtf))."precision";
--> statement-breakpoint
create function record.is_edtf(edtf text) returns boolean
  language sql immutable strict parallel safe return (record.edtf(edtf))."precision" is not null;
--> statement-breakpoint
revoke execute on function record.edtf_moment(text), record.edtf(text), record.edtf_from(text), record.edtf_to(text),
  record.edtf_earliest(text), record.edtf_latest(text), record.edtf_precision(text), record.is_edtf(text) from public;
--> statement-breakpoint
grant execute on function record.edtf_moment(text), record.edtf(text), record.edtf_from(text), record.edtf_to(text),
  record.edtf_earliest(text), record.edtf_latest(text), record.edtf_precision(text), record.is_edtf(text)
  to docket_owner, docket_member, docket_publisher, docket_operator;
