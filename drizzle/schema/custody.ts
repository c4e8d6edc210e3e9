import { sql } from 'drizzle-orm';
import { check, integer, text } from 'drizzle-orm/pg-core';
import { CONDITION_KINDS, CUSTODY_KINDS, MEASURE_KINDS } from '../vocabulary/custody';
import { PLACE_REFS } from '../vocabulary/places';
import { party } from './case-facts';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { decision } from './decisions';
import { recordSchema } from './roles';

export const measure = recordSchema.table(
  'measure',
  {
    ...factKey(),
    party: text('party').notNull(),
    kind: text('kind', { enum: MEASURE_KINDS }).notNull(),
    ...partialDateColumns('from'),
    ...partialDateColumns('until'),
    months: integer('months'),
    days: integer('days'),
    decision: text('decision'),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'measure'),
    within(t, t.party, party),
    within(t, t.decision, decision),
    check(
      'measure_ends_after_it_starts',
      sql`record.edtf_latest(until_edtf) >= record.edtf_earliest(from_edtf)`,
    ),
  ],
);

export const custodySpell = recordSchema.table(
  'custody_spell',
  {
    ...factKey(),
    subject: text('subject').notNull(),
    kind: text('kind', { enum: CUSTODY_KINDS }).notNull(),
    place: text('place', { enum: PLACE_REFS }),
    facility: localTextColumn('facility'),
    ...partialDateColumns('start'),
    ...partialDateColumns('end'),
    text: localTextColumn('text'),
  },
  (t) => [
    ...factTable(t, fact, 'custody_spell'),
    within(t, t.subject, fact),
    check('custody_of_a_subject', sql`subject ~ '^[pog][0-9]'`),
    check(
      'custody_ends_after_it_starts',
      sql`record.edtf_latest(end_edtf) >= record.edtf_earliest(start_edtf)`,
    ),
  ],
);

export const custodyOrder = recordSchema.table(
  'custody_order',
  {
    ...factKey(),
    spell: text('spell').notNull(),
    decision: text('decision'),
    ...partialDateColumns('date'),
    months: integer('months'),
    days: integer('days'),
    ...partialDateColumns('until'),
  },
  (t) => [
    ...factTable(t, fact, 'custody_order'),
    within(t, t.spell, custodySpell),
    within(t, t.decision, decision),
  ],
);

export const custodyCondition = recordSchema.table(
  'custody_condition',
  {
    ...factKey(),
    spell: text('spell').notNull(),
    kind: text('kind', { enum: CONDITION_KINDS }).notNull(),
    ...partialDateColumns('date'),
    kilometres: integer('kilometres'),
    text: localTextColumn('text'),
  },
  (t) => [...factTable(t, fact, 'custody_condition'), within(t, t.spell, custodySpell)],
);
