ALTER TABLE "record"."complaint" ADD COLUMN "amount" double precision;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD COLUMN "bound" text;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD CONSTRAINT "claimed_amount_has_currency" CHECK ((amount is null) = (currency is null));--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD CONSTRAINT "claimed_amount_is_not_negative" CHECK (amount >= 0);--> statement-breakpoint
alter table record.complaint add constraint complaint_bound_is_in_its_list check ("bound" in ('about', 'up_to', 'more_than', 'at_least'));
