import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { CASE_KINDS, PARTY_ROLES } from '../vocabulary/cases';
import { CUSTODY_KINDS } from '../vocabulary/custody';
import { HEARING_KINDS } from '../vocabulary/hearings';
import type { Words } from '../vocabulary/i18n';
import { PERSON_ROLES } from '../vocabulary/people';
import { PLACE_REFS } from '../vocabulary/places';
import { docketSchema } from './roles';

// What the public may read. Nothing here is secret, so there are no row policies; who may write is said by grants.
// Everything but `head`, `origin` and `revision` is a read model: made from the last revision of a case, and gone with it.

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const seq = (name: string) => bigint(name, { mode: 'number' });

/** The end of the chain, in one row: what instances poll to learn that something was published or withdrawn. */
export const head = docketSchema.table(
  'head',
  {
    only: boolean('only').primaryKey().default(true),
    seq: seq('seq').notNull().default(0),
    withdrawals: integer('withdrawals').notNull().default(0),
    link: text('link').notNull().default(''),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  () => [check('head_is_one_row', sql`"only"`)],
);

/** Which case of the record a public reference belongs to, so that no other case can publish under it. Not public. */
export const origin = docketSchema.table(
  'origin',
  { ref: text('ref').primaryKey(), caseId: uuid('case_id').notNull() },
  (t) => [unique('origin_case').on(t.caseId)],
);

/**
 * A numbered revision of a case, or the tombstone of a withdrawn one. `sha256` is of salt and body as text; withdrawal
 * deletes both, and the chain of `link`s still verifies. `seq`, `prev` and `link` are set by the database.
 */
export const revision = docketSchema.table(
  'revision',
  {
    seq: seq('seq').primaryKey(),
    ref: text('ref').notNull(),
    number: integer('number').notNull(),
    kind: text('kind', { enum: ['revision', 'tombstone'] }).notNull(),
    publishedAt: moment('published_at').notNull(),
    salt: text('salt'),
    body: text('body'),
    sha256: text('sha256').notNull(),
    prev: text('prev').notNull(),
    link: text('link').notNull(),
  },
  (t) => [
    unique('revision_number').on(t.ref, t.number),
    check('revision_kind_is_in_its_list', sql`kind in ('revision', 'tombstone')`),
    check('revision_body_with_salt', sql`(body is null) = (salt is null)`),
    check('tombstone_has_no_body', sql`kind = 'revision' or body is null`),
    check('revision_sha256', sql`sha256 ~ '^[0-9a-f]{64}$'`),
  ],
);

/** One row for each case that is published now. */
export const register = docketSchema.table(
  'register',
  {
    ref: text('ref').primaryKey(),
    number: integer('number').notNull(),
    seq: seq('seq').notNull(),
    publishedAt: moment('published_at').notNull(),
    kind: text('kind', { enum: CASE_KINDS }).notNull(),
    title: jsonb('title').$type<Words>().notNull(),
    from: date('from'),
    until: date('until'),
    places: text('places', { enum: PLACE_REFS }).array().notNull(),
    campaignRef: text('campaign_ref'),
    campaignTitle: jsonb('campaign_title').$type<Words>(),
    /** Folded words of the matter, the campaign and the places, in every language, and the reference. */
    words: text('words').array().notNull(),
  },
  (t) => [
    index('register_words').using('gin', t.words),
    index('register_places').using('gin', t.places),
    index('register_latest').on(t.publishedAt),
  ],
);

const ofCase = () => ({
  ref: text('ref')
    .notNull()
    .references(() => register.ref, { onDelete: 'cascade' }),
});

/** Spellings under which a case is found. `keys` are every reading of every token, `folded` the likeliest key. */
export const spelling = docketSchema.table(
  'spelling',
  {
    ...ofCase(),
    subject: text('subject').notNull(),
    spelling: text('spelling').notNull(),
    keys: text('keys').array().notNull(),
    folded: text('folded').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ref, t.subject, t.spelling] }),
    index('spelling_keys').using('gin', t.keys),
    index('spelling_folded').using('gin', t.folded.op('gin_trgm_ops')),
  ],
);

/** A named person as one published case shows them. Someone under a pseudonym has no row here. */
export const person = docketSchema.table(
  'person',
  {
    ...ofCase(),
    personRef: text('person_ref').notNull(),
    subject: text('subject').notNull(),
    shown: jsonb('shown').$type<Words>().notNull(),
    names: jsonb('names').notNull(),
    roles: text('roles', { enum: PERSON_ROLES }).array().notNull(),
    partyRoles: text('party_roles', { enum: PARTY_ROLES }).array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personRef, t.ref] }), index('person_of_case').on(t.ref)],
);

/** What changed from one revision to the next, one row for each change. */
export const entry = docketSchema.table(
  'entry',
  {
    ...ofCase(),
    number: integer('number').notNull(),
    position: integer('position').notNull(),
    seq: seq('seq').notNull(),
    publishedAt: moment('published_at').notNull(),
    kind: text('kind', { enum: ['published', 'changed', 'narrowed'] }).notNull(),
    /** The number of the revision that it was compared with. */
    against: integer('against'),
    change: jsonb('change'),
    saying: jsonb('saying').$type<Words>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ref, t.number, t.position] }),
    index('entry_latest').on(t.seq, t.position),
    check('entry_kind_is_in_its_list', sql`kind in ('published', 'changed', 'narrowed')`),
    check('entry_changed_against', sql`(kind = 'changed') = (change is not null and against is not null)`),
  ],
);

/** Court dates of published cases. */
export const hearing = docketSchema.table(
  'hearing',
  {
    ...ofCase(),
    id: text('id').notNull(),
    kind: text('kind', { enum: HEARING_KINDS }).notNull(),
    date: jsonb('date').notNull(),
    from: date('from'),
    until: date('until'),
    time: text('time'),
    zone: text('zone'),
    court: jsonb('court').$type<Words>(),
    place: text('place', { enum: PLACE_REFS }),
    open: boolean('open').notNull(),
  },
  (t) => [primaryKey({ columns: [t.ref, t.id] }), index('hearing_by_day').on(t.until)],
);

/** What was last reported of the liberty of each person of a case, and on which day; `held` if that was in custody. */
export const lastKnown = docketSchema.table(
  'last_known',
  {
    ...ofCase(),
    subject: text('subject').notNull(),
    personRef: text('person_ref'),
    shown: jsonb('shown').$type<Words>().notNull(),
    held: boolean('held').notNull(),
    kind: text('kind', { enum: CUSTODY_KINDS }),
    place: text('place', { enum: PLACE_REFS }),
    lastConfirmed: date('last_confirmed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ref, t.subject] }),
    index('last_known_latest').on(t.lastConfirmed),
    check('last_known_held_how', sql`not held or kind is not null`),
  ],
);

/** A source as one published case cites it. */
export const source = docketSchema.table(
  'source',
  {
    ...ofCase(),
    sourceRef: text('source_ref').notNull(),
    source: jsonb('source').notNull(),
    facts: integer('facts').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceRef, t.ref] }), index('source_of_case').on(t.ref)],
);
