import { sql } from 'drizzle-orm';
import { bigint, check, date, foreignKey, pgPolicy, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { STANDING_LISTS } from '../vocabulary/reviews';
import { member } from './auth';
import { courtCase } from './cases';
import { docketMember, docketOperator, docketPublisher, recordSchema } from './roles';

const mine = sql`case_id = any (array(select record.my_cases()))`;
/** A reviewer saw the redacted dossier with this hash and says it may be published. Two different people, always. */
export const approval = recordSchema.table(
  'approval',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    author: text('author').notNull(),
    reviewer: text('reviewer').notNull(),
    /** The account of the reviewer; null where the approval came with a case file. */
    reviewerId: uuid('reviewer_id').references(() => member.id, { onDelete: 'set null' }),
    on: date('on').notNull(),
    harm: text('harm').notNull(),
    sha256: text('sha256').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** The transaction that wrote it: what was written in a later one is not approved, whatever time it says. */
    tx: bigint('tx', { mode: 'number' }).notNull().default(sql`pg_current_xact_id()::text::bigint`),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    check('approval_by_another_person', sql`lower(author) <> lower(reviewer)`),
    check('approval_names_a_hash', sql`sha256 ~ '^[0-9a-f]{64}$'`),
    pgPolicy('approval_reviewer_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('approve')))
        and (reviewer_id, reviewer) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id)`,
    }),
    pgPolicy('approval_member_reads', { for: 'select', to: docketMember, using: mine }),
    pgPolicy('approval_publisher_reads', { for: 'select', to: docketPublisher, using: sql`true` }),
    pgPolicy('approval_operator', { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
  ],
);

/**
 * A reviewer lets facts of some lists out at once, until a day: what happens in open court, without free text and without
 * a new person. It stands on an approval of the whole case, and ends with its day or earlier.
 */
export const standingApproval = recordSchema.table(
  'standing_approval',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    reviewerId: uuid('reviewer_id')
      .notNull()
      .references(() => member.id, { onDelete: 'restrict' }),
    reviewer: text('reviewer').notNull(),
    on: date('on').notNull(),
    until: date('until').notNull(),
    lists: text('lists', { enum: STANDING_LISTS }).array().notNull(),
    harm: text('harm').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    check('standing_approval_ends', sql`until >= "on" and until <= "on" + 366`),
    check('standing_approval_weighs_harm', sql`btrim(harm) <> ''`),
    pgPolicy('standing_approval_member_reads', { for: 'select', to: docketMember, using: mine }),
    pgPolicy('standing_approval_reviewer_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('approve')))
        and (reviewer_id, reviewer) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id)`,
    }),
    // Anybody on the case may end it at once; nobody may lengthen it.
    pgPolicy('standing_approval_member_ends', {
      for: 'update',
      to: docketMember,
      using: mine,
      withCheck: sql`case_id = any (array(select record.my_cases())) and ended_at is not null`,
    }),
    pgPolicy('standing_approval_publisher_reads', { for: 'select', to: docketPublisher, using: sql`true` }),
    pgPolicy('standing_approval_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);

/** A verb asks for publication by leaving a row here; the publisher's job claims it. */
export const publishRequest = recordSchema.table(
  'publish_request',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['publish', 'withdraw'] }).notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull().defaultNow(),
    doneAt: timestamp('done_at', { withTimezone: true }),
    /** Why it was not done, in one code word; never text of the case. */
    refusal: text('refusal'),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    pgPolicy('publish_request_member_reads', { for: 'select', to: docketMember, using: mine }),
    // Taking a case from the docket is the operator's, and what came of a request the publisher's.
    pgPolicy('publish_request_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases()))
    and kind = 'publish' and done_at is null and refusal is null`,
    }),
    pgPolicy('publish_request_publisher', { for: 'select', to: docketPublisher, using: sql`true` }),
    pgPolicy('publish_request_publisher_marks', {
      for: 'update',
      to: docketPublisher,
      using: sql`true`,
      withCheck: sql`true`,
    }),
    pgPolicy('publish_request_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
