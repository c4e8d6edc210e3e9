import { sql } from 'drizzle-orm';
import { check, text } from 'drizzle-orm/pg-core';
import { APPEAL_LEVELS, APPEAL_OUTCOMES, APPEAL_SIDES, APPEAL_STATUSES } from '../vocabulary/appeals';
import { party } from './case-facts';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { decision } from './decisions';
import { recordSchema } from './roles';

export const appeal = recordSchema.table(
  'appeal',
  {
    ...factKey(),
    decision: text('decision').notNull(),
    party: text('party'),
    side: text('side', { enum: APPEAL_SIDES }).notNull(),
    level: text('level', { enum: APPEAL_LEVELS }).notNull(),
    status: text('status', { enum: APPEAL_STATUSES }).notNull(),
    ...partialDateColumns('lodged'),
    outcome: text('outcome', { enum: APPEAL_OUTCOMES }),
    outcomeDecision: text('outcome_decision'),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'appeal'),
    within(t, t.decision, decision),
    within(t, t.party, party),
    within(t, t.outcomeDecision, decision),
    check('appeal_outcome_is_another_decision', sql`outcome_decision <> decision`),
  ],
);
