CREATE TABLE "record"."appeal" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"decision" text NOT NULL,
	"party" text,
	"side" text NOT NULL,
	"level" text NOT NULL,
	"status" text NOT NULL,
	"lodged_edtf" text,
	"lodged_words" text,
	"lodged_basis" text,
	"lodged_from" date GENERATED ALWAYS AS (record.edtf_from("lodged_edtf")) STORED,
	"lodged_to" date GENERATED ALWAYS AS (record.edtf_to("lodged_edtf")) STORED,
	"outcome" text,
	"outcome_decision" text,
	"text" jsonb,
	CONSTRAINT "appeal_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "appeal_outcome_is_another_decision" CHECK (outcome_decision <> decision)
);
--> statement-breakpoint
ALTER TABLE "record"."appeal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."case_member" (
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"until" timestamp with time zone,
	CONSTRAINT "case_member_case_id_member_id_pk" PRIMARY KEY("case_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."case_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"name" text NOT NULL,
	"suspended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."tenant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenant_name" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "auth"."tenant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."assessment" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"subject" text,
	"label" jsonb NOT NULL,
	"assessor" jsonb NOT NULL,
	CONSTRAINT "assessment_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."figure" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"counted" jsonb NOT NULL,
	"quantity_qualifier" text,
	"quantity_min" integer,
	"quantity_max" integer,
	"quantity_unit" text,
	"as_of_edtf" text,
	"as_of_words" text,
	"as_of_basis" text,
	"as_of_from" date GENERATED ALWAYS AS (record.edtf_from("as_of_edtf")) STORED,
	"as_of_to" date GENERATED ALWAYS AS (record.edtf_to("as_of_edtf")) STORED,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"place" text,
	CONSTRAINT "figure_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "figure_bounds" CHECK (quantity_min <= quantity_max)
);
--> statement-breakpoint
ALTER TABLE "record"."figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."identifier" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "identifier_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "identifier_once" UNIQUE("case_id","scheme","value")
);
--> statement-breakpoint
ALTER TABLE "record"."identifier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."link" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"ref" text NOT NULL,
	"kind" text NOT NULL,
	"text" jsonb,
	CONSTRAINT "link_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."party" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"role" text NOT NULL,
	"from_edtf" text,
	"from_words" text,
	"from_basis" text,
	"from_from" date GENERATED ALWAYS AS (record.edtf_from("from_edtf")) STORED,
	"from_to" date GENERATED ALWAYS AS (record.edtf_to("from_edtf")) STORED,
	"until_edtf" text,
	"until_words" text,
	"until_basis" text,
	"until_from" date GENERATED ALWAYS AS (record.edtf_from("until_edtf")) STORED,
	"until_to" date GENERATED ALWAYS AS (record.edtf_to("until_edtf")) STORED,
	"note" jsonb,
	CONSTRAINT "party_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "party_once_per_role" UNIQUE("case_id","subject","role"),
	CONSTRAINT "party_is_person_or_organisation_or_group" CHECK (subject ~ '^[pog][0-9]')
);
--> statement-breakpoint
ALTER TABLE "record"."party" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."statement" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"by" text,
	"speaker" jsonb,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"text" jsonb NOT NULL,
	CONSTRAINT "statement_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."statement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."step" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"party" text,
	"place" text,
	"text" jsonb,
	CONSTRAINT "step_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."verification" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"fact" text NOT NULL,
	"on" date NOT NULL,
	"text" jsonb,
	CONSTRAINT "verification_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."verification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."campaign" (
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"title" jsonb NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	CONSTRAINT "campaign_tenant_id_ref_pk" PRIMARY KEY("tenant_id","ref")
);
--> statement-breakpoint
ALTER TABLE "record"."campaign" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."court_case" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"matter" jsonb NOT NULL,
	"summary" jsonb,
	"jurisdiction" jsonb,
	"campaign_ref" text,
	"unknowns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"imported_sha256" text,
	CONSTRAINT "court_case_ref" UNIQUE("tenant_id","ref"),
	CONSTRAINT "court_case_tenant" UNIQUE("id","tenant_id")
);
--> statement-breakpoint
ALTER TABLE "record"."court_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."fact" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"list" text NOT NULL,
	"position" integer NOT NULL,
	"visibility" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "fact_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."fact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."charge" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"party" text NOT NULL,
	"described" jsonb,
	"provision_code" text,
	"provision_article" text,
	"provision_part" text,
	"provision_point" text,
	"stage" text NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	CONSTRAINT "charge_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "charge_of_party" UNIQUE("case_id","party","id"),
	CONSTRAINT "charge_article_needs_code" CHECK ((provision_code is null) = (provision_article is null))
);
--> statement-breakpoint
ALTER TABLE "record"."charge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."requalification" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"party" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"text" jsonb,
	CONSTRAINT "requalification_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "requalified_into_another" CHECK ("from" <> "to")
);
--> statement-breakpoint
ALTER TABLE "record"."requalification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."complaint" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"party" text,
	"office" text NOT NULL,
	"about" text,
	"lodged_edtf" text,
	"lodged_words" text,
	"lodged_basis" text,
	"lodged_from" date GENERATED ALWAYS AS (record.edtf_from("lodged_edtf")) STORED,
	"lodged_to" date GENERATED ALWAYS AS (record.edtf_to("lodged_edtf")) STORED,
	"outcome" text NOT NULL,
	"answered_edtf" text,
	"answered_words" text,
	"answered_basis" text,
	"answered_from" date GENERATED ALWAYS AS (record.edtf_from("answered_edtf")) STORED,
	"answered_to" date GENERATED ALWAYS AS (record.edtf_to("answered_edtf")) STORED,
	"decision" text,
	"text" jsonb NOT NULL,
	CONSTRAINT "complaint_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."complaint" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."procedure" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"body" text NOT NULL,
	"reference" text,
	"subject" text,
	"submitted_edtf" text,
	"submitted_words" text,
	"submitted_basis" text,
	"submitted_from" date GENERATED ALWAYS AS (record.edtf_from("submitted_edtf")) STORED,
	"submitted_to" date GENERATED ALWAYS AS (record.edtf_to("submitted_edtf")) STORED,
	"adopted_edtf" text,
	"adopted_words" text,
	"adopted_basis" text,
	"adopted_from" date GENERATED ALWAYS AS (record.edtf_from("adopted_edtf")) STORED,
	"adopted_to" date GENERATED ALWAYS AS (record.edtf_to("adopted_edtf")) STORED,
	"articles_claimed" text[] DEFAULT '{}' NOT NULL,
	"articles_found" text[] DEFAULT '{}' NOT NULL,
	"text" jsonb,
	CONSTRAINT "procedure_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "procedure_reference" UNIQUE("case_id","body","reference")
);
--> statement-breakpoint
ALTER TABLE "record"."procedure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."basis" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"scope" text NOT NULL,
	"ground" text NOT NULL,
	"given" date NOT NULL,
	"until" date,
	"withdrawn" date,
	"harm" text NOT NULL,
	CONSTRAINT "basis_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "basis_withdrawn_after_given" CHECK (withdrawn >= given)
);
--> statement-breakpoint
ALTER TABLE "record"."basis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."court" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" jsonb,
	"described" jsonb,
	"type" text NOT NULL,
	"level" smallint,
	"place" text,
	CONSTRAINT "court_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "court_named_or_described" CHECK (name is not null or described is not null),
	CONSTRAINT "court_level" CHECK (level between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "record"."court" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."place_name" (
	"place" text NOT NULL,
	"en" text NOT NULL,
	"ru" text NOT NULL,
	"kk" text NOT NULL,
	"from" date,
	"until" date
);
--> statement-breakpoint
ALTER TABLE "record"."place_name" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."custody_condition" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"spell" text NOT NULL,
	"kind" text NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"kilometres" integer,
	"text" jsonb,
	CONSTRAINT "custody_condition_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."custody_condition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."custody_order" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"spell" text NOT NULL,
	"decision" text,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"months" integer,
	"days" integer,
	"until_edtf" text,
	"until_words" text,
	"until_basis" text,
	"until_from" date GENERATED ALWAYS AS (record.edtf_from("until_edtf")) STORED,
	"until_to" date GENERATED ALWAYS AS (record.edtf_to("until_edtf")) STORED,
	CONSTRAINT "custody_order_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."custody_order" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."custody_spell" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"place" text,
	"facility" jsonb,
	"start_edtf" text,
	"start_words" text,
	"start_basis" text,
	"start_from" date GENERATED ALWAYS AS (record.edtf_from("start_edtf")) STORED,
	"start_to" date GENERATED ALWAYS AS (record.edtf_to("start_edtf")) STORED,
	"end_edtf" text,
	"end_words" text,
	"end_basis" text,
	"end_from" date GENERATED ALWAYS AS (record.edtf_from("end_edtf")) STORED,
	"end_to" date GENERATED ALWAYS AS (record.edtf_to("end_edtf")) STORED,
	"text" jsonb,
	CONSTRAINT "custody_spell_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "custody_of_a_subject" CHECK (subject ~ '^[pog][0-9]'),
	CONSTRAINT "custody_ends_after_it_starts" CHECK (record.edtf_latest(end_edtf) >= record.edtf_earliest(start_edtf))
);
--> statement-breakpoint
ALTER TABLE "record"."custody_spell" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."measure" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"from_edtf" text,
	"from_words" text,
	"from_basis" text,
	"from_from" date GENERATED ALWAYS AS (record.edtf_from("from_edtf")) STORED,
	"from_to" date GENERATED ALWAYS AS (record.edtf_to("from_edtf")) STORED,
	"until_edtf" text,
	"until_words" text,
	"until_basis" text,
	"until_from" date GENERATED ALWAYS AS (record.edtf_from("until_edtf")) STORED,
	"until_to" date GENERATED ALWAYS AS (record.edtf_to("until_edtf")) STORED,
	"decision" text,
	"text" jsonb,
	CONSTRAINT "measure_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "measure_ends_after_it_starts" CHECK (record.edtf_latest(until_edtf) >= record.edtf_earliest(from_edtf))
);
--> statement-breakpoint
ALTER TABLE "record"."measure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."decision" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"court" text,
	"body" jsonb,
	"instance" smallint,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"in_force_edtf" text,
	"in_force_words" text,
	"in_force_basis" text,
	"in_force_from" date GENERATED ALWAYS AS (record.edtf_from("in_force_edtf")) STORED,
	"in_force_to" date GENERATED ALWAYS AS (record.edtf_to("in_force_edtf")) STORED,
	"modifies" text,
	"in_absentia" boolean,
	"outcome" text,
	"text" jsonb,
	CONSTRAINT "decision_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "decision_modifies_another" CHECK (modifies <> id),
	CONSTRAINT "decision_instance" CHECK (instance between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "record"."decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."finding" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"decision" text NOT NULL,
	"party" text NOT NULL,
	"charge" text,
	"outcome" text NOT NULL,
	CONSTRAINT "finding_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "finding_once_per_charge" UNIQUE("case_id","decision","charge")
);
--> statement-breakpoint
ALTER TABLE "record"."finding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."relief" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"sentence" text NOT NULL,
	"kind" text NOT NULL,
	"decided_edtf" text,
	"decided_words" text,
	"decided_basis" text,
	"decided_from" date GENERATED ALWAYS AS (record.edtf_from("decided_edtf")) STORED,
	"decided_to" date GENERATED ALWAYS AS (record.edtf_to("decided_edtf")) STORED,
	"effective_edtf" text,
	"effective_words" text,
	"effective_basis" text,
	"effective_from" date GENERATED ALWAYS AS (record.edtf_from("effective_edtf")) STORED,
	"effective_to" date GENERATED ALWAYS AS (record.edtf_to("effective_edtf")) STORED,
	"act" jsonb,
	"scope" jsonb,
	CONSTRAINT "relief_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "relief_not_effective_before_decided" CHECK (record.edtf_latest(effective_edtf) >= record.edtf_earliest(decided_edtf))
);
--> statement-breakpoint
ALTER TABLE "record"."relief" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."sentence" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"decision" text NOT NULL,
	"party" text NOT NULL,
	CONSTRAINT "sentence_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "sentence_once_per_party" UNIQUE("case_id","decision","party")
);
--> statement-breakpoint
ALTER TABLE "record"."sentence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."sentence_part" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"sentence" text NOT NULL,
	"kind" text NOT NULL,
	"years" integer,
	"months" integer,
	"days" integer,
	"min_days" integer,
	"hours" integer,
	"per_year" boolean,
	"amount" double precision,
	"currency" text,
	"mci" double precision,
	"bound" text,
	"on_breach" text,
	"reported" jsonb,
	"text" jsonb,
	CONSTRAINT "sentence_part_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "amount_has_currency" CHECK ((amount is null) = (currency is null)),
	CONSTRAINT "administrative_arrest_1_to_45_days" CHECK (kind <> 'administrative_arrest' or days is null or days between 1 and 45),
	CONSTRAINT "lengths_are_not_negative" CHECK (least(years, months, days, hours, amount, mci) >= 0)
);
--> statement-breakpoint
ALTER TABLE "record"."sentence_part" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."hearing" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"court" text,
	"kind" text NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"time" text,
	"zone" text,
	"judge" text,
	"outcome" text,
	"adjourned_to" text,
	"reason" text,
	"text" jsonb,
	CONSTRAINT "hearing_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "adjourned_to_another" CHECK (adjourned_to <> id)
);
--> statement-breakpoint
ALTER TABLE "record"."hearing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."observation" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"hearing" text NOT NULL,
	"indicator" smallint NOT NULL,
	"answer" text NOT NULL,
	"iccpr" text[] DEFAULT '{}' NOT NULL,
	"text" jsonb,
	CONSTRAINT "observation_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "observation_once_per_indicator" UNIQUE("case_id","hearing","indicator"),
	CONSTRAINT "observation_indicator" CHECK (indicator between 1 and 20)
);
--> statement-breakpoint
ALTER TABLE "record"."observation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."incident" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"date_edtf" text,
	"date_words" text,
	"date_basis" text,
	"date_from" date GENERATED ALWAYS AS (record.edtf_from("date_edtf")) STORED,
	"date_to" date GENERATED ALWAYS AS (record.edtf_to("date_edtf")) STORED,
	"place" text,
	"text" jsonb NOT NULL,
	CONSTRAINT "incident_case_id_id_pk" PRIMARY KEY("case_id","id")
);
--> statement-breakpoint
ALTER TABLE "record"."incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."involvement" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"incident" text NOT NULL,
	"subject" text NOT NULL,
	"role" text NOT NULL,
	"certainty" text NOT NULL,
	CONSTRAINT "involvement_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "involvement_once" UNIQUE("case_id","incident","subject","role")
);
--> statement-breakpoint
ALTER TABLE "record"."involvement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."code_edition" (
	"code" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"from" date,
	"until" date
);
--> statement-breakpoint
ALTER TABLE "record"."code_edition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."provision" (
	"code" text NOT NULL,
	"article" text NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"title" jsonb NOT NULL,
	"penalty_note" jsonb,
	"certainty" text NOT NULL,
	"from" date,
	"until" date
);
--> statement-breakpoint
ALTER TABLE "record"."provision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."case_organisation" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"house" text NOT NULL,
	"description" jsonb,
	"kind" text NOT NULL,
	"acronym" text,
	CONSTRAINT "case_organisation_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "case_organisation_once" UNIQUE("case_id","ref")
);
--> statement-breakpoint
ALTER TABLE "record"."case_organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."case_person" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"house" text NOT NULL,
	"description" jsonb,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"sex" text,
	"birth_year" integer,
	CONSTRAINT "case_person_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "case_person_once" UNIQUE("case_id","ref")
);
--> statement-breakpoint
ALTER TABLE "record"."case_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."organisation" (
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	CONSTRAINT "organisation_tenant_id_ref_pk" PRIMARY KEY("tenant_id","ref")
);
--> statement-breakpoint
ALTER TABLE "record"."organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."people_group" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"label" jsonb NOT NULL,
	"quantity_qualifier" text,
	"quantity_min" integer,
	"quantity_max" integer,
	"quantity_unit" text,
	"as_of_edtf" text,
	"as_of_words" text,
	"as_of_basis" text,
	"as_of_from" date GENERATED ALWAYS AS (record.edtf_from("as_of_edtf")) STORED,
	"as_of_to" date GENERATED ALWAYS AS (record.edtf_to("as_of_edtf")) STORED,
	CONSTRAINT "people_group_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "people_group_bounds" CHECK (quantity_min <= quantity_max)
);
--> statement-breakpoint
ALTER TABLE "record"."people_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."person" (
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	CONSTRAINT "person_tenant_id_ref_pk" PRIMARY KEY("tenant_id","ref")
);
--> statement-breakpoint
ALTER TABLE "record"."person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."spelling" (
	"case_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"position" smallint NOT NULL,
	"spelling" text NOT NULL,
	"script" text NOT NULL,
	"language" text,
	"kind" text NOT NULL,
	"sources" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "spelling_case_id_subject_position_pk" PRIMARY KEY("case_id","subject","position"),
	CONSTRAINT "spelling_once" UNIQUE("case_id","subject","spelling"),
	CONSTRAINT "spelling_of_person_or_organisation" CHECK (subject ~ '^[po][0-9]')
);
--> statement-breakpoint
ALTER TABLE "record"."spelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."approval" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."approval_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"author" text NOT NULL,
	"reviewer" text NOT NULL,
	"on" date NOT NULL,
	"harm" text NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_by_another_person" CHECK (lower(author) <> lower(reviewer)),
	CONSTRAINT "approval_names_a_hash" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "record"."approval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"verb" text NOT NULL,
	"facts" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "record"."event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."publish_request" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."publish_request_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"refusal" text
);
--> statement-breakpoint
ALTER TABLE "record"."publish_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."case_source" (
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "case_source_case_id_id_pk" PRIMARY KEY("case_id","id"),
	CONSTRAINT "case_source_once" UNIQUE("case_id","ref")
);
--> statement-breakpoint
ALTER TABLE "record"."case_source" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."citation" (
	"case_id" uuid NOT NULL,
	"fact_id" text NOT NULL,
	"position" smallint NOT NULL,
	"source" text NOT NULL,
	"paragraph" smallint,
	"stance" text NOT NULL,
	"values" jsonb,
	"said_on_edtf" text,
	"said_on_words" text,
	"said_on_basis" text,
	"said_on_from" date GENERATED ALWAYS AS (record.edtf_from("said_on_edtf")) STORED,
	"said_on_to" date GENERATED ALWAYS AS (record.edtf_to("said_on_edtf")) STORED,
	"attribution" jsonb,
	"grade_source" text,
	"grade_item" smallint,
	CONSTRAINT "citation_case_id_fact_id_position_pk" PRIMARY KEY("case_id","fact_id","position"),
	CONSTRAINT "citation_that_differs_says_what" CHECK ((stance = 'differs') = (values is not null)),
	CONSTRAINT "citation_grade" CHECK ((grade_source is null) = (grade_item is null) and grade_item between 1 and 6)
);
--> statement-breakpoint
ALTER TABLE "record"."citation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record"."source" (
	"tenant_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"publisher" jsonb,
	"language" text NOT NULL,
	"published_edtf" text,
	"published_words" text,
	"published_basis" text,
	"published_from" date GENERATED ALWAYS AS (record.edtf_from("published_edtf")) STORED,
	"published_to" date GENERATED ALWAYS AS (record.edtf_to("published_edtf")) STORED,
	"covers_edtf" text,
	"covers_words" text,
	"covers_basis" text,
	"covers_from" date GENERATED ALWAYS AS (record.edtf_from("covers_edtf")) STORED,
	"covers_to" date GENERATED ALWAYS AS (record.edtf_to("covers_edtf")) STORED,
	"speaks_until_edtf" text,
	"speaks_until_words" text,
	"speaks_until_basis" text,
	"speaks_until_from" date GENERATED ALWAYS AS (record.edtf_from("speaks_until_edtf")) STORED,
	"speaks_until_to" date GENERATED ALWAYS AS (record.edtf_to("speaks_until_edtf")) STORED,
	"url" text,
	"sha256" "bytea",
	"note" jsonb,
	CONSTRAINT "source_tenant_id_ref_pk" PRIMARY KEY("tenant_id","ref"),
	CONSTRAINT "source_bytes" UNIQUE("tenant_id","sha256"),
	CONSTRAINT "source_sha256_is_32_bytes" CHECK (octet_length(sha256) = 32)
);
--> statement-breakpoint
ALTER TABLE "record"."source" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "record"."appeal" ADD CONSTRAINT "appeal_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."appeal" ADD CONSTRAINT "appeal_case_id_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."appeal" ADD CONSTRAINT "appeal_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."appeal" ADD CONSTRAINT "appeal_case_id_outcome_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","outcome_decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."case_member" ADD CONSTRAINT "case_member_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."assessment" ADD CONSTRAINT "assessment_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."assessment" ADD CONSTRAINT "assessment_case_id_subject_fact_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."figure" ADD CONSTRAINT "figure_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."identifier" ADD CONSTRAINT "identifier_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."link" ADD CONSTRAINT "link_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."party" ADD CONSTRAINT "party_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."party" ADD CONSTRAINT "party_case_id_subject_fact_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."statement" ADD CONSTRAINT "statement_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."statement" ADD CONSTRAINT "statement_case_id_by_fact_case_id_id_fk" FOREIGN KEY ("case_id","by") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."step" ADD CONSTRAINT "step_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."step" ADD CONSTRAINT "step_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."verification" ADD CONSTRAINT "verification_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."verification" ADD CONSTRAINT "verification_case_id_fact_fact_case_id_id_fk" FOREIGN KEY ("case_id","fact") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."campaign" ADD CONSTRAINT "campaign_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."court_case" ADD CONSTRAINT "court_case_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."court_case" ADD CONSTRAINT "court_case_tenant_id_campaign_ref_campaign_tenant_id_ref_fk" FOREIGN KEY ("tenant_id","campaign_ref") REFERENCES "record"."campaign"("tenant_id","ref") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."fact" ADD CONSTRAINT "fact_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."charge" ADD CONSTRAINT "charge_provision_code_code_edition_code_fk" FOREIGN KEY ("provision_code") REFERENCES "record"."code_edition"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."charge" ADD CONSTRAINT "charge_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."charge" ADD CONSTRAINT "charge_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."requalification" ADD CONSTRAINT "requalification_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."requalification" ADD CONSTRAINT "requalification_case_id_party_from_charge_case_id_party_id_fk" FOREIGN KEY ("case_id","party","from") REFERENCES "record"."charge"("case_id","party","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."requalification" ADD CONSTRAINT "requalification_case_id_party_to_charge_case_id_party_id_fk" FOREIGN KEY ("case_id","party","to") REFERENCES "record"."charge"("case_id","party","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD CONSTRAINT "complaint_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD CONSTRAINT "complaint_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD CONSTRAINT "complaint_case_id_about_fact_case_id_id_fk" FOREIGN KEY ("case_id","about") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."complaint" ADD CONSTRAINT "complaint_case_id_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."procedure" ADD CONSTRAINT "procedure_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."procedure" ADD CONSTRAINT "procedure_case_id_subject_fact_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."basis" ADD CONSTRAINT "basis_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."basis" ADD CONSTRAINT "basis_case_id_subject_case_person_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."case_person"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."court" ADD CONSTRAINT "court_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_condition" ADD CONSTRAINT "custody_condition_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_condition" ADD CONSTRAINT "custody_condition_case_id_spell_custody_spell_case_id_id_fk" FOREIGN KEY ("case_id","spell") REFERENCES "record"."custody_spell"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_order" ADD CONSTRAINT "custody_order_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_order" ADD CONSTRAINT "custody_order_case_id_spell_custody_spell_case_id_id_fk" FOREIGN KEY ("case_id","spell") REFERENCES "record"."custody_spell"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_order" ADD CONSTRAINT "custody_order_case_id_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_spell" ADD CONSTRAINT "custody_spell_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."custody_spell" ADD CONSTRAINT "custody_spell_case_id_subject_fact_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."measure" ADD CONSTRAINT "measure_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."measure" ADD CONSTRAINT "measure_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."measure" ADD CONSTRAINT "measure_case_id_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."decision" ADD CONSTRAINT "decision_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."decision" ADD CONSTRAINT "decision_case_id_court_court_case_id_id_fk" FOREIGN KEY ("case_id","court") REFERENCES "record"."court"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."decision" ADD CONSTRAINT "decision_case_id_modifies_decision_case_id_id_fk" FOREIGN KEY ("case_id","modifies") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finding" ADD CONSTRAINT "finding_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finding" ADD CONSTRAINT "finding_case_id_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finding" ADD CONSTRAINT "finding_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finding" ADD CONSTRAINT "finding_case_id_party_charge_charge_case_id_party_id_fk" FOREIGN KEY ("case_id","party","charge") REFERENCES "record"."charge"("case_id","party","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."relief" ADD CONSTRAINT "relief_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."relief" ADD CONSTRAINT "relief_case_id_sentence_sentence_case_id_id_fk" FOREIGN KEY ("case_id","sentence") REFERENCES "record"."sentence"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sentence" ADD CONSTRAINT "sentence_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sentence" ADD CONSTRAINT "sentence_case_id_decision_decision_case_id_id_fk" FOREIGN KEY ("case_id","decision") REFERENCES "record"."decision"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sentence" ADD CONSTRAINT "sentence_case_id_party_party_case_id_id_fk" FOREIGN KEY ("case_id","party") REFERENCES "record"."party"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sentence_part" ADD CONSTRAINT "sentence_part_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sentence_part" ADD CONSTRAINT "sentence_part_case_id_sentence_sentence_case_id_id_fk" FOREIGN KEY ("case_id","sentence") REFERENCES "record"."sentence"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."hearing" ADD CONSTRAINT "hearing_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."hearing" ADD CONSTRAINT "hearing_case_id_court_court_case_id_id_fk" FOREIGN KEY ("case_id","court") REFERENCES "record"."court"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."hearing" ADD CONSTRAINT "hearing_case_id_adjourned_to_hearing_case_id_id_fk" FOREIGN KEY ("case_id","adjourned_to") REFERENCES "record"."hearing"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."observation" ADD CONSTRAINT "observation_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."observation" ADD CONSTRAINT "observation_case_id_hearing_hearing_case_id_id_fk" FOREIGN KEY ("case_id","hearing") REFERENCES "record"."hearing"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."incident" ADD CONSTRAINT "incident_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."involvement" ADD CONSTRAINT "involvement_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."involvement" ADD CONSTRAINT "involvement_case_id_incident_incident_case_id_id_fk" FOREIGN KEY ("case_id","incident") REFERENCES "record"."incident"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."involvement" ADD CONSTRAINT "involvement_case_id_subject_fact_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."provision" ADD CONSTRAINT "provision_code_code_edition_code_fk" FOREIGN KEY ("code") REFERENCES "record"."code_edition"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_organisation" ADD CONSTRAINT "case_organisation_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_organisation" ADD CONSTRAINT "case_organisation_case_id_tenant_id_court_case_id_tenant_id_fk" FOREIGN KEY ("case_id","tenant_id") REFERENCES "record"."court_case"("id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_organisation" ADD CONSTRAINT "case_organisation_tenant_id_ref_organisation_tenant_id_ref_fk" FOREIGN KEY ("tenant_id","ref") REFERENCES "record"."organisation"("tenant_id","ref") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_person" ADD CONSTRAINT "case_person_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_person" ADD CONSTRAINT "case_person_case_id_tenant_id_court_case_id_tenant_id_fk" FOREIGN KEY ("case_id","tenant_id") REFERENCES "record"."court_case"("id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_person" ADD CONSTRAINT "case_person_tenant_id_ref_person_tenant_id_ref_fk" FOREIGN KEY ("tenant_id","ref") REFERENCES "record"."person"("tenant_id","ref") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."organisation" ADD CONSTRAINT "organisation_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."people_group" ADD CONSTRAINT "people_group_case_id_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","id") REFERENCES "record"."fact"("case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."person" ADD CONSTRAINT "person_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."spelling" ADD CONSTRAINT "spelling_case_id_subject_fact_case_id_id_fk" FOREIGN KEY ("case_id","subject") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."approval" ADD CONSTRAINT "approval_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."event" ADD CONSTRAINT "event_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."publish_request" ADD CONSTRAINT "publish_request_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_source" ADD CONSTRAINT "case_source_case_id_tenant_id_court_case_id_tenant_id_fk" FOREIGN KEY ("case_id","tenant_id") REFERENCES "record"."court_case"("id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."case_source" ADD CONSTRAINT "case_source_tenant_id_ref_source_tenant_id_ref_fk" FOREIGN KEY ("tenant_id","ref") REFERENCES "record"."source"("tenant_id","ref") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."citation" ADD CONSTRAINT "citation_case_id_fact_id_fact_case_id_id_fk" FOREIGN KEY ("case_id","fact_id") REFERENCES "record"."fact"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."citation" ADD CONSTRAINT "citation_case_id_source_case_source_case_id_id_fk" FOREIGN KEY ("case_id","source") REFERENCES "record"."case_source"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."source" ADD CONSTRAINT "source_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "appeal_member_reads" ON "record"."appeal" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "appeal_member_adds" ON "record"."appeal" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "appeal_member_changes" ON "record"."appeal" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "appeal_publisher_reads" ON "record"."appeal" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "appeal_operator" ON "record"."appeal" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_member_auth" ON "auth"."case_member" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_member_operator" ON "auth"."case_member" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_auth" ON "auth"."member" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_operator" ON "auth"."member" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_auth" ON "auth"."session" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_operator" ON "auth"."session" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_auth" ON "auth"."tenant" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_operator" ON "auth"."tenant" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assessment_member_reads" ON "record"."assessment" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "assessment_member_adds" ON "record"."assessment" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "assessment_member_changes" ON "record"."assessment" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "assessment_publisher_reads" ON "record"."assessment" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "assessment_operator" ON "record"."assessment" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "figure_member_reads" ON "record"."figure" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "figure_member_adds" ON "record"."figure" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "figure_member_changes" ON "record"."figure" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "figure_publisher_reads" ON "record"."figure" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "figure_operator" ON "record"."figure" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identifier_member_reads" ON "record"."identifier" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "identifier_member_adds" ON "record"."identifier" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "identifier_member_changes" ON "record"."identifier" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "identifier_publisher_reads" ON "record"."identifier" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "identifier_operator" ON "record"."identifier" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "link_member_reads" ON "record"."link" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "link_member_adds" ON "record"."link" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "link_member_changes" ON "record"."link" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "link_publisher_reads" ON "record"."link" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "link_operator" ON "record"."link" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "party_member_reads" ON "record"."party" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "party_member_adds" ON "record"."party" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "party_member_changes" ON "record"."party" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "party_publisher_reads" ON "record"."party" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "party_operator" ON "record"."party" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "statement_member_reads" ON "record"."statement" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "statement_member_adds" ON "record"."statement" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "statement_member_changes" ON "record"."statement" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "statement_publisher_reads" ON "record"."statement" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "statement_operator" ON "record"."statement" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "step_member_reads" ON "record"."step" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "step_member_adds" ON "record"."step" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "step_member_changes" ON "record"."step" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "step_publisher_reads" ON "record"."step" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "step_operator" ON "record"."step" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "verification_member_reads" ON "record"."verification" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "verification_member_adds" ON "record"."verification" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "verification_member_changes" ON "record"."verification" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "verification_publisher_reads" ON "record"."verification" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "verification_operator" ON "record"."verification" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "campaign_member_reads" ON "record"."campaign" AS PERMISSIVE FOR SELECT TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v) or (tenant_id, ref) in (select c.tenant_id, c.campaign_ref from record.court_case c));--> statement-breakpoint
CREATE POLICY "campaign_member_adds" ON "record"."campaign" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "campaign_member_changes" ON "record"."campaign" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "campaign_publisher_reads" ON "record"."campaign" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING ((tenant_id, ref) in (select c.tenant_id, c.campaign_ref from record.court_case c));--> statement-breakpoint
CREATE POLICY "campaign_operator" ON "record"."campaign" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "court_case_member_reads" ON "record"."court_case" AS PERMISSIVE FOR SELECT TO "docket_member" USING (id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "court_case_member_changes" ON "record"."court_case" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (id = any (array(select record.my_cases()))) WITH CHECK (id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "court_case_publisher_reads" ON "record"."court_case" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "court_case_operator" ON "record"."court_case" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "fact_member_reads" ON "record"."fact" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "fact_member_adds" ON "record"."fact" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "fact_member_changes" ON "record"."fact" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "fact_publisher_reads" ON "record"."fact" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "fact_operator" ON "record"."fact" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "charge_member_reads" ON "record"."charge" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "charge_member_adds" ON "record"."charge" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "charge_member_changes" ON "record"."charge" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "charge_publisher_reads" ON "record"."charge" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "charge_operator" ON "record"."charge" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "requalification_member_reads" ON "record"."requalification" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "requalification_member_adds" ON "record"."requalification" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "requalification_member_changes" ON "record"."requalification" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "requalification_publisher_reads" ON "record"."requalification" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "requalification_operator" ON "record"."requalification" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "complaint_member_reads" ON "record"."complaint" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "complaint_member_adds" ON "record"."complaint" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "complaint_member_changes" ON "record"."complaint" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "complaint_publisher_reads" ON "record"."complaint" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "complaint_operator" ON "record"."complaint" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "procedure_member_reads" ON "record"."procedure" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "procedure_member_adds" ON "record"."procedure" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "procedure_member_changes" ON "record"."procedure" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "procedure_publisher_reads" ON "record"."procedure" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "procedure_operator" ON "record"."procedure" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "basis_member_reads" ON "record"."basis" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "basis_member_adds" ON "record"."basis" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "basis_member_changes" ON "record"."basis" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "basis_publisher_reads" ON "record"."basis" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "basis_operator" ON "record"."basis" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "court_member_reads" ON "record"."court" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "court_member_adds" ON "record"."court" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "court_member_changes" ON "record"."court" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "court_publisher_reads" ON "record"."court" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "court_operator" ON "record"."court" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "place_name_reads" ON "record"."place_name" AS PERMISSIVE FOR SELECT TO "docket_member", "docket_publisher" USING (true);--> statement-breakpoint
CREATE POLICY "place_name_operator" ON "record"."place_name" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "custody_condition_member_reads" ON "record"."custody_condition" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_condition_member_adds" ON "record"."custody_condition" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_condition_member_changes" ON "record"."custody_condition" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_condition_publisher_reads" ON "record"."custody_condition" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "custody_condition_operator" ON "record"."custody_condition" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "custody_order_member_reads" ON "record"."custody_order" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_order_member_adds" ON "record"."custody_order" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_order_member_changes" ON "record"."custody_order" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_order_publisher_reads" ON "record"."custody_order" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "custody_order_operator" ON "record"."custody_order" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "custody_spell_member_reads" ON "record"."custody_spell" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_spell_member_adds" ON "record"."custody_spell" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_spell_member_changes" ON "record"."custody_spell" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "custody_spell_publisher_reads" ON "record"."custody_spell" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "custody_spell_operator" ON "record"."custody_spell" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "measure_member_reads" ON "record"."measure" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "measure_member_adds" ON "record"."measure" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "measure_member_changes" ON "record"."measure" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "measure_publisher_reads" ON "record"."measure" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "measure_operator" ON "record"."measure" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decision_member_reads" ON "record"."decision" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "decision_member_adds" ON "record"."decision" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "decision_member_changes" ON "record"."decision" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "decision_publisher_reads" ON "record"."decision" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "decision_operator" ON "record"."decision" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "finding_member_reads" ON "record"."finding" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "finding_member_adds" ON "record"."finding" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "finding_member_changes" ON "record"."finding" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "finding_publisher_reads" ON "record"."finding" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "finding_operator" ON "record"."finding" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "relief_member_reads" ON "record"."relief" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "relief_member_adds" ON "record"."relief" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "relief_member_changes" ON "record"."relief" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "relief_publisher_reads" ON "record"."relief" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "relief_operator" ON "record"."relief" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sentence_member_reads" ON "record"."sentence" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "sentence_member_adds" ON "record"."sentence" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "sentence_member_changes" ON "record"."sentence" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "sentence_publisher_reads" ON "record"."sentence" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "sentence_operator" ON "record"."sentence" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sentence_part_member_reads" ON "record"."sentence_part" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "sentence_part_member_adds" ON "record"."sentence_part" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "sentence_part_member_changes" ON "record"."sentence_part" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "sentence_part_publisher_reads" ON "record"."sentence_part" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "sentence_part_operator" ON "record"."sentence_part" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "hearing_member_reads" ON "record"."hearing" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "hearing_member_adds" ON "record"."hearing" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "hearing_member_changes" ON "record"."hearing" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "hearing_publisher_reads" ON "record"."hearing" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "hearing_operator" ON "record"."hearing" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "observation_member_reads" ON "record"."observation" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "observation_member_adds" ON "record"."observation" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "observation_member_changes" ON "record"."observation" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "observation_publisher_reads" ON "record"."observation" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "observation_operator" ON "record"."observation" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "incident_member_reads" ON "record"."incident" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "incident_member_adds" ON "record"."incident" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "incident_member_changes" ON "record"."incident" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "incident_publisher_reads" ON "record"."incident" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "incident_operator" ON "record"."incident" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "involvement_member_reads" ON "record"."involvement" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "involvement_member_adds" ON "record"."involvement" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "involvement_member_changes" ON "record"."involvement" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "involvement_publisher_reads" ON "record"."involvement" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "involvement_operator" ON "record"."involvement" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "code_edition_reads" ON "record"."code_edition" AS PERMISSIVE FOR SELECT TO "docket_member", "docket_publisher" USING (true);--> statement-breakpoint
CREATE POLICY "code_edition_operator" ON "record"."code_edition" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "provision_reads" ON "record"."provision" AS PERMISSIVE FOR SELECT TO "docket_member", "docket_publisher" USING (true);--> statement-breakpoint
CREATE POLICY "provision_operator" ON "record"."provision" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_organisation_member_reads" ON "record"."case_organisation" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_organisation_member_adds" ON "record"."case_organisation" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_organisation_member_changes" ON "record"."case_organisation" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_organisation_publisher_reads" ON "record"."case_organisation" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "case_organisation_operator" ON "record"."case_organisation" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_person_member_reads" ON "record"."case_person" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_person_member_adds" ON "record"."case_person" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_person_member_changes" ON "record"."case_person" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_person_publisher_reads" ON "record"."case_person" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "case_person_operator" ON "record"."case_person" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organisation_member_reads" ON "record"."organisation" AS PERMISSIVE FOR SELECT TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v) or (tenant_id, ref) in (select u.tenant_id, u.ref from record."case_organisation" u));--> statement-breakpoint
CREATE POLICY "organisation_member_adds" ON "record"."organisation" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "organisation_member_changes" ON "record"."organisation" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "organisation_publisher_reads" ON "record"."organisation" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING ((tenant_id, ref) in (select u.tenant_id, u.ref from record."case_organisation" u));--> statement-breakpoint
CREATE POLICY "organisation_operator" ON "record"."organisation" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "people_group_member_reads" ON "record"."people_group" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "people_group_member_adds" ON "record"."people_group" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "people_group_member_changes" ON "record"."people_group" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "people_group_publisher_reads" ON "record"."people_group" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "people_group_operator" ON "record"."people_group" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "person_member_reads" ON "record"."person" AS PERMISSIVE FOR SELECT TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v) or (tenant_id, ref) in (select u.tenant_id, u.ref from record."case_person" u));--> statement-breakpoint
CREATE POLICY "person_member_adds" ON "record"."person" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "person_member_changes" ON "record"."person" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "person_publisher_reads" ON "record"."person" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING ((tenant_id, ref) in (select u.tenant_id, u.ref from record."case_person" u));--> statement-breakpoint
CREATE POLICY "person_operator" ON "record"."person" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "spelling_member_reads" ON "record"."spelling" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "spelling_member_adds" ON "record"."spelling" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "spelling_member_changes" ON "record"."spelling" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "spelling_publisher_reads" ON "record"."spelling" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "spelling_operator" ON "record"."spelling" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "approval_member_reads" ON "record"."approval" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "approval_publisher_reads" ON "record"."approval" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (true);--> statement-breakpoint
CREATE POLICY "approval_operator" ON "record"."approval" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "event_member_reads" ON "record"."event" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "event_member_adds" ON "record"."event" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "event_operator" ON "record"."event" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "publish_request_member_reads" ON "record"."publish_request" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "publish_request_member_adds" ON "record"."publish_request" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "publish_request_publisher" ON "record"."publish_request" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (true);--> statement-breakpoint
CREATE POLICY "publish_request_publisher_marks" ON "record"."publish_request" AS PERMISSIVE FOR UPDATE TO "docket_publisher" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "publish_request_operator" ON "record"."publish_request" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "case_source_member_reads" ON "record"."case_source" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_source_member_adds" ON "record"."case_source" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_source_member_changes" ON "record"."case_source" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "case_source_publisher_reads" ON "record"."case_source" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "case_source_operator" ON "record"."case_source" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "citation_member_reads" ON "record"."citation" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "citation_member_adds" ON "record"."citation" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "citation_member_changes" ON "record"."citation" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (case_id = any (array(select record.my_cases()))) WITH CHECK (case_id = any (array(select record.my_cases())));--> statement-breakpoint
CREATE POLICY "citation_publisher_reads" ON "record"."citation" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING (case_id = any (array(select a.case_id from record.approval a)));--> statement-breakpoint
CREATE POLICY "citation_operator" ON "record"."citation" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "source_member_reads" ON "record"."source" AS PERMISSIVE FOR SELECT TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v) or (tenant_id, ref) in (select u.tenant_id, u.ref from record.case_source u));--> statement-breakpoint
CREATE POLICY "source_member_adds" ON "record"."source" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "source_member_changes" ON "record"."source" AS PERMISSIVE FOR UPDATE TO "docket_member" USING (tenant_id = (select v.tenant_id from record.viewer() v)) WITH CHECK (tenant_id = (select v.tenant_id from record.viewer() v));--> statement-breakpoint
CREATE POLICY "source_publisher_reads" ON "record"."source" AS PERMISSIVE FOR SELECT TO "docket_publisher" USING ((tenant_id, ref) in (select u.tenant_id, u.ref from record.case_source u));--> statement-breakpoint
CREATE POLICY "source_operator" ON "record"."source" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);