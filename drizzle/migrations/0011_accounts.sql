-- Accounts: how members sign in, and what a session must be before the record answers it.
CREATE TABLE "auth"."attempt" (
	"bucket" "bytea" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."attempt" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."challenge" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"challenge" text NOT NULL,
	"ceremony" text NOT NULL,
	"bound_to" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."challenge" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."freeze" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"frozen_by" uuid,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sessions_ended" integer NOT NULL,
	"lifted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."freeze" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."invitation" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"name" text NOT NULL,
	"login" text NOT NULL,
	"org_role" text DEFAULT 'member' NOT NULL,
	"locale" text DEFAULT 'ru' NOT NULL,
	"issued_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitation_id" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "auth"."invitation" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."oidc_identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "oidc_identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "auth"."oidc_identity" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."passkey" (
	"credential_id" text PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "passkey_id" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "auth"."passkey" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."password" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."password" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."recovery_code" (
	"member_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_code_member_id_code_hash_pk" PRIMARY KEY("member_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "auth"."recovery_code" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."sign_in_link" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"power" text NOT NULL,
	"issued_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."sign_in_link" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."totp" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"sealed_secret" "bytea" NOT NULL,
	"last_step" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."totp" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD COLUMN "login" text;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD COLUMN "org_role" text DEFAULT 'member' NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD COLUMN "locale" text DEFAULT 'ru' NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "second_factor_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "seen_at" timestamp with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "stepped_up_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "device_kind" text DEFAULT 'not_known' NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "device_system" text DEFAULT 'not_known' NOT NULL;
--> statement-breakpoint
ALTER TABLE "auth"."freeze" ADD CONSTRAINT "freeze_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."freeze" ADD CONSTRAINT "freeze_frozen_by_member_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "auth"."member"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "auth"."tenant"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_issued_by" FOREIGN KEY ("issued_by") REFERENCES "auth"."member"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."oidc_identity" ADD CONSTRAINT "oidc_identity_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD CONSTRAINT "passkey_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."password" ADD CONSTRAINT "password_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."recovery_code" ADD CONSTRAINT "recovery_code_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."sign_in_link" ADD CONSTRAINT "sign_in_link_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."sign_in_link" ADD CONSTRAINT "sign_in_link_issued_by" FOREIGN KEY ("issued_by") REFERENCES "auth"."member"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."totp" ADD CONSTRAINT "totp_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_login" UNIQUE("login");
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_id" UNIQUE("id");
--> statement-breakpoint
CREATE POLICY "attempt_auth" ON "auth"."attempt" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "challenge_auth" ON "auth"."challenge" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "freeze_auth" ON "auth"."freeze" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "invitation_auth" ON "auth"."invitation" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "oidc_identity_auth" ON "auth"."oidc_identity" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "passkey_auth" ON "auth"."passkey" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "password_auth" ON "auth"."password" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "recovery_code_auth" ON "auth"."recovery_code" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "sign_in_link_auth" ON "auth"."sign_in_link" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "totp_auth" ON "auth"."totp" AS PERMISSIVE FOR ALL TO "docket_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table auth.attempt force row level security;
--> statement-breakpoint
alter table auth.challenge force row level security;
--> statement-breakpoint
alter table auth.freeze force row level security;
--> statement-breakpoint
alter table auth.invitation force row level security;
--> statement-breakpoint
alter table auth.oidc_identity force row level security;
--> statement-breakpoint
alter table auth.passkey force row level security;
--> statement-breakpoint
alter table auth.password force row level security;
--> statement-breakpoint
alter table auth.recovery_code force row level security;
--> statement-breakpoint
alter table auth.sign_in_link force row level security;
--> statement-breakpoint
alter table auth.totp force row level security;
--> statement-breakpoint
grant select, insert, update, delete on auth.attempt, auth.challenge, auth.freeze, auth.invitation, auth.oidc_identity,
  auth.passkey, auth.password, auth.recovery_code, auth.sign_in_link, auth.totp to docket_auth;
--> statement-breakpoint
alter table auth.member add constraint member_org_role_is_in_its_list check ("org_role" in ('member', 'administrator'));
--> statement-breakpoint
alter table auth.member add constraint member_locale_is_in_its_list check ("locale" in ('en', 'ru', 'kk'));
--> statement-breakpoint
alter table auth.invitation add constraint invitation_org_role_is_in_its_list check ("org_role" in ('member', 'administrator'));
--> statement-breakpoint
alter table auth.invitation add constraint invitation_locale_is_in_its_list check ("locale" in ('en', 'ru', 'kk'));
--> statement-breakpoint
alter table auth.session add constraint session_device_kind_is_in_its_list check ("device_kind" in ('phone', 'tablet', 'computer', 'not_known'));
--> statement-breakpoint
alter table auth.session add constraint session_device_system_is_in_its_list check ("device_system" in ('android', 'ios', 'windows', 'macos', 'linux', 'not_known'));
--> statement-breakpoint
alter table auth.sign_in_link add constraint sign_in_link_power_is_in_its_list check ("power" in ('both_factors', 'second_factor'));
--> statement-breakpoint
alter table auth.challenge add constraint challenge_ceremony_is_in_its_list check ("ceremony" in ('register', 'authenticate'));
--> statement-breakpoint
alter table auth.member add constraint member_login_is_a_login check (login ~ '^[a-z][a-z0-9.-]{1,31}$');
--> statement-breakpoint
alter table auth.invitation add constraint invitation_login_is_a_login check (login ~ '^[a-z][a-z0-9.-]{1,31}$');
--> statement-breakpoint
alter table auth.session add constraint session_step_up_needs_second_factor check (stepped_up_at is null or second_factor_at is not null);
--> statement-breakpoint
alter table auth.password add constraint password_is_argon2id check (hash like '$argon2id$v=19$%');
--> statement-breakpoint
create index session_by_member on auth.session (member_id) where revoked_at is null;
--> statement-breakpoint
create index passkey_by_member on auth.passkey (member_id);
--> statement-breakpoint
create unique index freeze_one_at_a_time on auth.freeze (member_id) where lifted_at is null;
--> statement-breakpoint
create unique index invitation_one_open_login on auth.invitation (login) where used_at is null;
--> statement-breakpoint
create index oidc_identity_by_member on auth.oidc_identity (member_id);
--> statement-breakpoint
-- Who is asking: the live session whose token hash stands in the transaction. One without its second factor, idle for half an
-- hour, expired, revoked, of somebody suspended or forged is nobody.
create or replace function record.viewer() returns table (member_id uuid, tenant_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select m.id, m.tenant_id
      from auth.session s join auth.member m on m.id = s.member_id
     where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
       and s.revoked_at is null and s.expires_at > now() and m.suspended_at is null
       and s.second_factor_at is not null and s.seen_at > now() - interval '30 minutes';
exception when invalid_parameter_value then
  return; -- not a hash: nobody
end $$;
