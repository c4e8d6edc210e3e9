import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { CASE_KINDS } from '../vocabulary/cases';
import {
  CONFIRMATION_KINDS,
  DEADLINE_HOLDERS,
  DEADLINE_LIMITS,
  DEADLINE_TRIGGERS,
  RULE_CERTAINTIES,
  RULE_SCOPES,
  TERM_COUNTINGS,
  TERM_UNITS,
} from '../vocabulary/deadlines';
import { CODES } from '../vocabulary/law';
import { member } from './auth';
import { courtCase } from './cases';
import { localTextColumn } from './columns';
import { codeEdition } from './law';
import { docketMember, docketOperator, recordSchema } from './roles';

/** Rules and calendars are the same for everybody: members read them, the operator alone writes them. */
const read = (table: string) => [
  pgPolicy(`${table}_member_reads`, { for: 'select', to: docketMember, using: sql`true` }),
  pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
];

/** One term of one edition of one code, for the days on which it held. No length: our notes have none, ask counsel. */
export const deadlineRule = recordSchema.table(
  'deadline_rule',
  {
    id: text('id').primaryKey(),
    position: integer('position').notNull(),
    trigger: text('trigger', { enum: DEADLINE_TRIGGERS }).notNull(),
    limits: text('limits', { enum: DEADLINE_LIMITS }).notNull(),
    length: integer('length'),
    unit: text('unit', { enum: TERM_UNITS }),
    counting: text('counting', { enum: TERM_COUNTINGS }),
    holder: text('holder', { enum: DEADLINE_HOLDERS }).notNull(),
    scope: text('scope', { enum: RULE_SCOPES }).notNull(),
    caseKind: text('case_kind', { enum: CASE_KINDS }).notNull(),
    code: text('code', { enum: CODES })
      .notNull()
      .references(() => codeEdition.code, { onDelete: 'restrict' }),
    /** EDTF: when it began and ceased to hold, as exactly as is known; null: not known, or still in force. */
    fromEdtf: text('from_edtf'),
    untilEdtf: text('until_edtf'),
    certainty: text('certainty', { enum: RULE_CERTAINTIES }).notNull(),
    source: localTextColumn('source').notNull(),
    note: localTextColumn('note').notNull(),
  },
  () => [
    check('deadline_rule_id_shape', sql`id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('deadline_rule_length_has_unit', sql`num_nulls(length, unit, counting) in (0, 3) and length > 0`),
    check('deadline_rule_without_length_is_unverified', sql`length is not null or certainty = 'unverified'`),
    check('deadline_rule_hours_run_from_the_hour', sql`(unit = 'hours') = (counting = 'from_the_hour')`),
    ...read('deadline_rule'),
  ],
);

/** A year whose calendar is known, and how far. A year without a row is not known: a computed date then says so. */
export const holidayYear = recordSchema.table(
  'holiday_year',
  {
    year: integer('year').primaryKey(),
    /** Whether the days off that were moved by decision for that year are in the calendar too. */
    movesKnown: boolean('moves_known').notNull(),
    source: localTextColumn('source').notNull(),
    note: localTextColumn('note').notNull(),
  },
  () => [check('holiday_year_is_a_year', sql`year between 2015 and 2100`), ...read('holiday_year')],
);

/** A day other than Saturday and Sunday's own on which nobody works. */
export const holiday = recordSchema.table(
  'holiday',
  {
    day: date('day').primaryKey(),
    year: integer('year')
      .notNull()
      .references(() => holidayYear.year, { onDelete: 'restrict' }),
    name: localTextColumn('name').notNull(),
    certainty: text('certainty', { enum: RULE_CERTAINTIES }).notNull(),
  },
  () => [check('holiday_is_of_its_year', sql`extract(year from day) = year`), ...read('holiday')],
);

/**
 * What counsel said of one computed deadline: its rule, the fact that starts it, the party. Insert only, the latest row
 * counts. The date itself is always computed anew; nothing here is a second copy of it.
 */
export const deadline = recordSchema.table(
  'deadline',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The form's key: the same key is the same saying, however often it is sent. */
    key: uuid('key').notNull(),
    caseId: uuid('case_id').notNull(),
    rule: text('rule')
      .notNull()
      .references(() => deadlineRule.id, { onDelete: 'restrict' }),
    fact: text('fact').notNull(),
    party: text('party'),
    kind: text('kind', { enum: CONFIRMATION_KINDS }).notNull(),
    dueOn: date('due_on'),
    reason: text('reason'),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'restrict' }),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    unique('deadline_said_once').on(t.memberId, t.key),
    index('deadline_by_case').on(t.caseId),
    check('deadline_fact_shape', sql`fact ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$'`),
    check('deadline_party_shape', sql`party ~ '^y[1-9][0-9]{0,3}$'`),
    check('deadline_confirms_a_date', sql`kind in ('done', 'waived') or due_on is not null`),
    check(
      'deadline_says_why',
      sql`kind in ('confirmed', 'done') or btrim(reason) <> '' and reason is not null`,
    ),
    pgPolicy('deadline_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases()))`,
    }),
    pgPolicy('deadline_counsel_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('counsel')))
        and member_id = (select v.member_id from record.viewer() v) and at = now()`,
    }),
    pgPolicy('deadline_operator', { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
  ],
);
