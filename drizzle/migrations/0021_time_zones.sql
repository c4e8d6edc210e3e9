-- The zone of a court names one: words of any other kind would be published as a plain fact.
create function record.is_zone(zone text) returns boolean language plpgsql immutable set search_path = '' as $$ begin
  -- Without digits, so that no rule of its own ("name5") is taken for a zone.
  if zone !~ '^[A-Za-z]+(/[A-Za-z_-]+)+$' then return false; end if;
  perform '2026-01-01T00:00:00Z'::timestamptz at time zone zone;
  return true;
exception when invalid_parameter_value then
  return false;
end $$;
--> statement-breakpoint
grant execute on function record.is_zone(text) to docket_member, docket_operator;
--> statement-breakpoint
alter table record.hearing add constraint hearing_zone_is_a_zone check (record.is_zone(zone));
