import { sql } from 'drizzle-orm';
import { check, doublePrecision, text, unique } from 'drizzle-orm/pg-core';
import {
  COMPLAINT_KINDS,
  COMPLAINT_OFFICES,
  COMPLAINT_OUTCOMES,
  PROCEDURE_BODIES,
} from '../vocabulary/complaints';
import { BOUNDS } from '../vocabulary/decisions';
import { party } from './case-facts';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { decision } from './decisions';
import { recordSchema } from './roles';

export const complaint = recordSchema.table(
  'complaint',
  {
    ...factKey(),
    kind: text('kind', { enum: COMPLAINT_KINDS }).notNull(),
    party: text('party'),
    office: text('office', { enum: COMPLAINT_OFFICES }).notNull(),
    about: text('about'),
    ...partialDateColumns('lodged'),
    amount: doublePrecision('amount'),
    currency: text('currency'),
    bound: text('bound', { enum: BOUNDS }),
    outcome: text('outcome', { enum: COMPLAINT_OUTCOMES }).notNull(),
    ...partialDateColumns('answered'),
    decision: text('decision'),
    text: localTextColumn('text').notNull(),
  },
  (t) => [
    ...factTable(t, fact, 'complaint'),
    within(t, t.party, party),
    within(t, t.about, fact),
    within(t, t.decision, decision),
    check('claimed_amount_has_currency', sql`(amount is null) = (currency is null)`),
    check('claimed_amount_is_not_negative', sql`amount >= 0`),
  ],
);

export const procedure = recordSchema.table(
  'procedure',
  {
    ...factKey(),
    body: text('body', { enum: PROCEDURE_BODIES }).notNull(),
    reference: text('reference'),
    subject: text('subject'),
    ...partialDateColumns('submitted'),
    ...partialDateColumns('adopted'),
    articlesClaimed: text('articles_claimed').array().notNull().default([]),
    articlesFound: text('articles_found').array().notNull().default([]),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'procedure'),
    within(t, t.subject, fact),
    unique('procedure_reference').on(t.caseId, t.body, t.reference),
  ],
);
