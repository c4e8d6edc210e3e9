import { sql } from 'drizzle-orm';
import { check, date, foreignKey, primaryKey, text } from 'drizzle-orm/pg-core';
import { GROUNDS, SCOPES } from '../vocabulary/consents';
import { courtCase } from './cases';
import { casePolicies, factKey, within } from './columns';
import { casePerson } from './people';
import { recordSchema } from './roles';

/** On what ground a person may be shown to whom. Redaction reads it; nothing else decides. */
export const basis = recordSchema.table(
  'basis',
  {
    ...factKey(),
    subject: text('subject').notNull(),
    scope: text('scope', { enum: SCOPES }).notNull(),
    ground: text('ground', { enum: GROUNDS }).notNull(),
    given: date('given').notNull(),
    until: date('until'),
    withdrawn: date('withdrawn'),
    harm: text('harm').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.id] }),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    within(t, t.subject, casePerson),
    check('basis_withdrawn_after_given', sql`withdrawn >= given`),
    ...casePolicies('basis'),
  ],
);
