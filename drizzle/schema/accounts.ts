import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  integer,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { CEREMONIES, LINK_POWERS, ORG_ROLES } from '../vocabulary/accounts';
import { LOCALES } from '../vocabulary/i18n';
import { bytea, member, tenant } from './auth';
import { authSchema, docketAuth } from './roles';

// How members sign in. Only docket_auth reaches these tables: not members, not the publisher, not the operator's role.

const onlyAuth = (table: string) =>
  pgPolicy(`${table}_auth`, { for: 'all', to: docketAuth, using: sql`true`, withCheck: sql`true` });

const instant = (name: string) => timestamp(name, { withTimezone: true });
const ownedBy = () =>
  uuid('member_id')
    .notNull()
    .references(() => member.id, { onDelete: 'cascade' });

export const password = authSchema.table(
  'password',
  {
    memberId: ownedBy().primaryKey(),
    /** argon2id in its own notation (`$argon2id$v=19$…`). */
    hash: text('hash').notNull(),
    changedAt: instant('changed_at').notNull().defaultNow(),
  },
  () => [onlyAuth('password')],
);

/** Codes by time (RFC 6238). The last step used is kept, so that no code opens twice. */
export const totp = authSchema.table(
  'totp',
  {
    memberId: ownedBy().primaryKey(),
    /** Sealed with AES-256-GCM under the server's key. */
    sealedSecret: bytea('sealed_secret').notNull(),
    lastStep: bigint('last_step', { mode: 'number' }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  () => [onlyAuth('totp')],
);

export const passkey = authSchema.table(
  'passkey',
  {
    /** The credential's id as the browser tells it (base64url). */
    credentialId: text('credential_id').primaryKey(),
    id: uuid('id').notNull().defaultRandom(),
    memberId: ownedBy(),
    publicKey: bytea('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    usedAt: instant('used_at'),
  },
  (t) => [unique('passkey_id').on(t.id), onlyAuth('passkey')],
);

export const recoveryCode = authSchema.table(
  'recovery_code',
  {
    memberId: ownedBy(),
    codeHash: bytea('code_hash').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    usedAt: instant('used_at'),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.codeHash] }), onlyAuth('recovery_code')],
);

export const invitation = authSchema.table(
  'invitation',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    id: uuid('id').notNull().defaultRandom(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenant.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    login: text('login').notNull(),
    orgRole: text('org_role', { enum: ORG_ROLES }).notNull().default('member'),
    locale: text('locale', { enum: LOCALES }).notNull().default('ru'),
    /** The administrator who asked; empty: the operator. */
    issuedBy: uuid('issued_by'),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    unique('invitation_id').on(t.id),
    foreignKey({
      name: 'invitation_issued_by',
      columns: [t.issuedBy],
      foreignColumns: [member.id],
    }).onDelete('set null'),
    onlyAuth('invitation'),
  ],
);

export const signInLink = authSchema.table(
  'sign_in_link',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    memberId: ownedBy(),
    power: text('power', { enum: LINK_POWERS }).notNull(),
    /** The administrator who asked; empty: the operator. */
    issuedBy: uuid('issued_by'),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    foreignKey({
      name: 'sign_in_link_issued_by',
      columns: [t.issuedBy],
      foreignColumns: [member.id],
    }).onDelete('set null'),
    onlyAuth('sign_in_link'),
  ],
);

/** How often something was tried of late. A bucket is a keyed hash: a login that nobody has stands here as no name. */
export const attempt = authSchema.table(
  'attempt',
  {
    bucket: bytea('bucket').primaryKey(),
    failures: integer('failures').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  () => [onlyAuth('attempt')],
);

/** What an authenticator is asked to sign: good for one answer within five minutes, to the one question it was made for. */
export const challenge = authSchema.table(
  'challenge',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    challenge: text('challenge').notNull(),
    ceremony: text('ceremony', { enum: CEREMONIES }).notNull(),
    /** A member's id or an invitation's; empty when whoever signs in is not known yet. */
    boundTo: uuid('bound_to'),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  () => [onlyAuth('challenge')],
);

/** A member as an organisation's own identity provider (OpenID Connect) knows them. */
export const oidcIdentity = authSchema.table(
  'oidc_identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    memberId: ownedBy(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), onlyAuth('oidc_identity')],
);

/** A colleague ended all sessions of a member who may have lost a device. Lifted by a recovery code or a fresh link. */
export const freeze = authSchema.table(
  'freeze',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    memberId: ownedBy(),
    frozenBy: uuid('frozen_by').references(() => member.id, { onDelete: 'set null' }),
    frozenAt: instant('frozen_at').notNull().defaultNow(),
    sessionsEnded: integer('sessions_ended').notNull(),
    liftedAt: instant('lifted_at'),
  },
  () => [onlyAuth('freeze')],
);
