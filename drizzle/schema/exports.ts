import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, pgPolicy, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { member } from './auth';
import { courtCase } from './cases';
import { docketMember, docketOperator, recordSchema } from './roles';

/**
 * Who took a whole case out as a file, and when; insert only. `sha256` is of the file's bytes, so that a copy that turns
 * up somewhere can be told from another.
 */
export const exportEvent = recordSchema.table(
  'export_event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    actor: text('actor').notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'no action' }),
    sha256: text('sha256').notNull(),
  },
  (t) => [
    check('export_event_sha256_is_a_hash', sql`sha256 ~ '^[0-9a-f]{64}$'`),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    index('export_event_by_case').on(t.caseId),
    pgPolicy('export_event_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases()))`,
    }),
    pgPolicy('export_event_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases()))
        and (member_id, actor) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id)`,
    }),
    pgPolicy('export_event_operator_reads', { for: 'select', to: docketOperator, using: sql`true` }),
  ],
);
