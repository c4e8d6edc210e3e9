ALTER TABLE "record"."court_case" ADD COLUMN "abridged" boolean;--> statement-breakpoint
ALTER TABLE "record"."measure" ADD COLUMN "months" integer;--> statement-breakpoint
ALTER TABLE "record"."measure" ADD COLUMN "days" integer;--> statement-breakpoint
alter table record.custody_spell drop constraint custody_spell_kind_is_in_its_list;
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_kind_is_in_its_list check ("kind" in ('police_custody', 'pretrial_detention', 'house_arrest', 'administrative_detention', 'colony', 'prison_hospital', 'transfer', 'forced_psychiatric', 'imprisonment_place_not_stated', 'form_not_stated'));
--> statement-breakpoint
alter table record.measure add constraint ordered_length_is_positive check (least(months, days) > 0);
--> statement-breakpoint
alter table docket.last_known drop constraint last_known_kind_is_in_its_list;
--> statement-breakpoint
alter table docket.last_known add constraint last_known_kind_is_in_its_list check ("kind" in ('police_custody', 'pretrial_detention', 'house_arrest', 'administrative_detention', 'colony', 'prison_hospital', 'transfer', 'forced_psychiatric', 'imprisonment_place_not_stated', 'form_not_stated'));
