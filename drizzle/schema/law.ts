import { sql } from 'drizzle-orm';
import { date, pgPolicy, text } from 'drizzle-orm/pg-core';
import { CODES } from '../vocabulary/law';
import { localTextColumn } from './columns';
import { docketMember, docketOperator, docketPublisher, recordSchema } from './roles';

const everyoneReads = (table: string) => [
  pgPolicy(`${table}_reads`, { for: 'select', to: [docketMember, docketPublisher], using: sql`true` }),
  pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
];

/** A code edition with the days on which it was in force. */
export const codeEdition = recordSchema.table(
  'code_edition',
  {
    code: text('code', { enum: CODES }).primaryKey(),
    title: localTextColumn('title').notNull(),
    from: date('from'),
    until: date('until'),
  },
  () => everyoneReads('code_edition'),
);

/** A wording of a provision with the days on which it held; two wordings never hold at once (exclusion in the walls). */
export const provision = recordSchema.table(
  'provision',
  {
    code: text('code', { enum: CODES })
      .notNull()
      .references(() => codeEdition.code, { onDelete: 'restrict' }),
    article: text('article').notNull(),
    part: text('part').notNull().default(''),
    title: localTextColumn('title').notNull(),
    penaltyNote: localTextColumn('penalty_note'),
    certainty: text('certainty', { enum: ['certain', 'believed', 'unverified'] }).notNull(),
    from: date('from'),
    until: date('until'),
  },
  () => everyoneReads('provision'),
);
