import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  foreignKey,
  index,
  pgPolicy,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { PRIVATE_KINDS } from '../vocabulary/notes';
import { CIRCLES } from '../vocabulary/teams';
import { member } from './auth';
import { courtCase } from './cases';
import { docketMember, docketOperator, recordSchema } from './roles';

// What is kept beside a case and never published: nobody but its members has a grant. Insert only: a correction is a new
// row by the same author, in the same circle, that replaces the one before.

const counselsCase = sql`case_id = any (array(select record.my_cases('counsel')))`;
const mine = sql`case_id = any (array(select record.my_cases()))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel'))))`;
const minesToWrite = sql`case_id = any (array(select record.my_cases('write')))
  and (circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel'))))
  and member_id = (select v.member_id from record.viewer() v)`;

const columns = () => ({
  id: uuid('id').primaryKey().defaultRandom(),
  caseId: uuid('case_id').notNull(),
  memberId: uuid('member_id')
    .notNull()
    .references(() => member.id, { onDelete: 'no action' }),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  /** The local id of what it is about: a fact of the case, or nothing in particular. */
  about: text('about'),
  text: text('text').notNull(),
  replaces: uuid('replaces'),
});
const circle = () => ({ circle: text('circle', { enum: CIRCLES }).notNull() });

type Kept = Record<'caseId' | 'memberId' | 'id' | 'replaces', AnyPgColumn>;

const keptBeside = (t: Kept, table: string) => [
  index(`${table}_by_case`).on(t.caseId),
  unique(`${table}_replaced_once`).on(t.replaces),
  foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
  pgPolicy(`${table}_operator_reads`, { for: 'select', to: docketOperator, using: sql`true` }),
];
const inCircles = (t: Kept & { circle: AnyPgColumn }, table: string) => [
  ...keptBeside(t, table),
  unique(`${table}_by_its_author`).on(t.caseId, t.id, t.memberId, t.circle),
  foreignKey({
    columns: [t.caseId, t.replaces, t.memberId, t.circle],
    foreignColumns: [t.caseId, t.id, t.memberId, t.circle],
    name: `${table}_replaces_own`,
  }).onDelete('no action'),
  pgPolicy(`${table}_member_reads`, { for: 'select', to: docketMember, using: mine }),
  pgPolicy(`${table}_member_adds`, { for: 'insert', to: docketMember, withCheck: minesToWrite }),
];

/** A note on a case, or on one of its facts. */
export const caseNote = recordSchema.table('case_note', { ...columns(), ...circle() }, (t) =>
  inCircles(t, 'case_note'),
);

/** What could endanger somebody if a fact became known; said before anything is published. */
export const riskNote = recordSchema.table('risk_note', { ...columns(), ...circle() }, (t) =>
  inCircles(t, 'risk_note'),
);

/** What of a person's condition (health, ill-treatment) is kept beside the conditions that are told. */
export const conditionPrivate = recordSchema.table('condition_private', { ...columns(), ...circle() }, (t) =>
  inCircles(t, 'condition_private'),
);

/** Contacts and relatives of a person (`about`): counsel's alone. */
export const personPrivate = recordSchema.table(
  'person_private',
  { ...columns(), kind: text('kind', { enum: PRIVATE_KINDS }).notNull() },
  (t) => [
    ...keptBeside(t, 'person_private'),
    unique('person_private_by_its_author').on(t.caseId, t.id, t.memberId, t.kind),
    foreignKey({
      columns: [t.caseId, t.replaces, t.memberId, t.kind],
      foreignColumns: [t.caseId, t.id, t.memberId, t.kind],
      name: 'person_private_replaces_own',
    }).onDelete('no action'),
    pgPolicy('person_private_member_reads', { for: 'select', to: docketMember, using: counselsCase }),
    pgPolicy('person_private_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('counsel')))
        and member_id = (select v.member_id from record.viewer() v)`,
    }),
  ],
);
