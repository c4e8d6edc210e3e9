import { sql } from 'drizzle-orm';
import { check, foreignKey, smallint, text, unique } from 'drizzle-orm/pg-core';
import {
  ADJOURNMENT_REASONS,
  HEARING_KINDS,
  HEARING_OUTCOMES,
  OBSERVATION_ANSWERS,
} from '../vocabulary/hearings';
import { fact } from './cases';
import { calendarReads, factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { court } from './courts';
import { recordSchema } from './roles';

export const hearing = recordSchema.table(
  'hearing',
  {
    ...factKey(),
    court: text('court'),
    kind: text('kind', { enum: HEARING_KINDS }).notNull(),
    ...partialDateColumns('date'),
    time: text('time'),
    zone: text('zone'),
    judge: text('judge'),
    outcome: text('outcome', { enum: HEARING_OUTCOMES }),
    adjournedTo: text('adjourned_to'),
    reason: text('reason', { enum: ADJOURNMENT_REASONS }),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'hearing'),
    calendarReads('hearing'),
    within(t, t.court, court),
    foreignKey({ columns: [t.caseId, t.adjournedTo], foreignColumns: [t.caseId, t.id] }).onDelete(
      'no action',
    ),
    check('adjourned_to_another', sql`adjourned_to <> id`),
  ],
);

export const observation = recordSchema.table(
  'observation',
  {
    ...factKey(),
    hearing: text('hearing').notNull(),
    indicator: smallint('indicator').notNull(),
    answer: text('answer', { enum: OBSERVATION_ANSWERS }).notNull(),
    iccpr: text('iccpr').array().notNull().default([]),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'observation'),
    within(t, t.hearing, hearing),
    unique('observation_once_per_indicator').on(t.caseId, t.hearing, t.indicator),
    check('observation_indicator', sql`indicator between 1 and 20`),
  ],
);
