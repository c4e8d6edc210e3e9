import { text } from 'drizzle-orm/pg-core';
import { STEP_KINDS } from '../vocabulary/cases';
import { PLACE_REFS } from '../vocabulary/places';
import { party } from './case-facts';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { decision } from './decisions';
import { recordSchema } from './roles';

export const step = recordSchema.table(
  'step',
  {
    ...factKey(),
    kind: text('kind', { enum: STEP_KINDS }).notNull(),
    ...partialDateColumns('date'),
    party: text('party'),
    place: text('place', { enum: PLACE_REFS }),
    text: localTextColumn('text'),
    /** The decision that it concerns: the one of which a copy was served. */
    decision: text('decision'),
  },
  (t) => [...factTable(t, fact, 'step'), within(t, t.party, party), within(t, t.decision, decision)],
);
