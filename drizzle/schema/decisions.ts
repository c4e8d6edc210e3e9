import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  integer,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import {
  BOUNDS,
  BREACH_CONSEQUENCES,
  DECISION_KINDS,
  DECISION_OUTCOMES,
  FINDING_OUTCOMES,
  RELIEF_KINDS,
  SENTENCE_KINDS,
} from '../vocabulary/decisions';
import { party } from './case-facts';
import { fact } from './cases';
import { charge } from './charges';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { court } from './courts';
import { recordSchema } from './roles';

export const decision = recordSchema.table(
  'decision',
  {
    ...factKey(),
    kind: text('kind', { enum: DECISION_KINDS }).notNull(),
    court: text('court'),
    body: localTextColumn('body'),
    instance: smallint('instance'),
    ...partialDateColumns('date'),
    ...partialDateColumns('inForce'),
    modifies: text('modifies'),
    inAbsentia: boolean('in_absentia'),
    outcome: text('outcome', { enum: DECISION_OUTCOMES }),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'decision'),
    within(t, t.court, court),
    foreignKey({ columns: [t.caseId, t.modifies], foreignColumns: [t.caseId, t.id] }).onDelete('no action'),
    check('decision_modifies_another', sql`modifies <> id`),
    check('decision_instance', sql`instance between 1 and 4`),
  ],
);

export const finding = recordSchema.table(
  'finding',
  {
    ...factKey(),
    decision: text('decision').notNull(),
    party: text('party').notNull(),
    charge: text('charge'),
    outcome: text('outcome', { enum: FINDING_OUTCOMES }).notNull(),
  },
  (t) => [
    ...factTable(t, fact, 'finding'),
    within(t, t.decision, decision),
    within(t, t.party, party),
    foreignKey({
      columns: [t.caseId, t.party, t.charge],
      foreignColumns: [charge.caseId, charge.party, charge.id],
    }).onDelete('no action'),
    unique('finding_once_per_charge').on(t.caseId, t.decision, t.charge),
  ],
);

export const sentence = recordSchema.table(
  'sentence',
  { ...factKey(), decision: text('decision').notNull(), party: text('party').notNull() },
  (t) => [
    ...factTable(t, fact, 'sentence'),
    within(t, t.decision, decision),
    within(t, t.party, party),
    unique('sentence_once_per_party').on(t.caseId, t.decision, t.party),
  ],
);

export const sentencePart = recordSchema.table(
  'sentence_part',
  {
    ...factKey(),
    sentence: text('sentence').notNull(),
    kind: text('kind', { enum: SENTENCE_KINDS }).notNull(),
    years: integer('years'),
    months: integer('months'),
    days: integer('days'),
    minDays: integer('min_days'),
    hours: integer('hours'),
    perYear: boolean('per_year'),
    amount: doublePrecision('amount'),
    currency: text('currency'),
    mci: doublePrecision('mci'),
    bound: text('bound', { enum: BOUNDS }),
    onBreach: text('on_breach', { enum: BREACH_CONSEQUENCES }),
    reported: localTextColumn('reported'),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'sentence_part'),
    within(t, t.sentence, sentence),
    check('amount_has_currency', sql`(amount is null) = (currency is null)`),
    check(
      'administrative_arrest_1_to_45_days',
      sql`kind <> 'administrative_arrest' or days is null or days between 1 and 45`,
    ),
    check('lengths_are_not_negative', sql`least(years, months, days, hours, amount, mci) >= 0`),
  ],
);

export const relief = recordSchema.table(
  'relief',
  {
    ...factKey(),
    sentence: text('sentence').notNull(),
    kind: text('kind', { enum: RELIEF_KINDS }).notNull(),
    ...partialDateColumns('decided'),
    ...partialDateColumns('effective'),
    act: localTextColumn('act'),
    scope: localTextColumn('scope'),
  },
  (t) => [
    ...factTable(t, fact, 'relief'),
    within(t, t.sentence, sentence),
    check(
      'relief_not_effective_before_decided',
      sql`record.edtf_latest(effective_edtf) >= record.edtf_earliest(decided_edtf)`,
    ),
  ],
);
