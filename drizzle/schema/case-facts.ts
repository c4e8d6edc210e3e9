import { sql } from 'drizzle-orm';
import { check, date, text, unique } from 'drizzle-orm/pg-core';
import { IDENTIFIER_SCHEMES, LINK_KINDS, PARTY_ROLES, STATEMENT_KINDS } from '../vocabulary/cases';
import { PLACE_REFS } from '../vocabulary/places';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, quantityColumns, within } from './columns';
import { recordSchema } from './roles';

export const identifier = recordSchema.table(
  'identifier',
  {
    ...factKey(),
    scheme: text('scheme', { enum: IDENTIFIER_SCHEMES }).notNull(),
    value: text('value').notNull(),
  },
  (t) => [...factTable(t, fact, 'identifier'), unique('identifier_once').on(t.caseId, t.scheme, t.value)],
);

export const party = recordSchema.table(
  'party',
  {
    ...factKey(),
    subject: text('subject').notNull(),
    role: text('role', { enum: PARTY_ROLES }).notNull(),
    ...partialDateColumns('from'),
    ...partialDateColumns('until'),
    note: localTextColumn('note'),
  },
  (t) => [
    ...factTable(t, fact, 'party'),
    within(t, t.subject, fact),
    check('party_is_person_or_organisation_or_group', sql`subject ~ '^[pog][0-9]'`),
    unique('party_once_per_role').on(t.caseId, t.subject, t.role),
  ],
);

export const statement = recordSchema.table(
  'statement',
  {
    ...factKey(),
    kind: text('kind', { enum: STATEMENT_KINDS }).notNull(),
    by: text('by'),
    speaker: localTextColumn('speaker'),
    ...partialDateColumns('date'),
    text: localTextColumn('text').notNull(),
  },
  (t) => [...factTable(t, fact, 'statement'), within(t, t.by, fact)],
);

export const assessment = recordSchema.table(
  'assessment',
  {
    ...factKey(),
    subject: text('subject'),
    label: localTextColumn('label').notNull(),
    assessor: localTextColumn('assessor').notNull(),
  },
  (t) => [...factTable(t, fact, 'assessment'), within(t, t.subject, fact)],
);

export const figure = recordSchema.table(
  'figure',
  {
    ...factKey(),
    counted: localTextColumn('counted').notNull(),
    ...quantityColumns(),
    ...partialDateColumns('asOf'),
    ...partialDateColumns('date'),
    place: text('place', { enum: PLACE_REFS }),
  },
  (t) => [...factTable(t, fact, 'figure'), check('figure_bounds', sql`quantity_min <= quantity_max`)],
);

export const link = recordSchema.table(
  'link',
  {
    ...factKey(),
    ref: text('ref').notNull(),
    kind: text('kind', { enum: LINK_KINDS }).notNull(),
    text: localTextColumn('text'),
  },
  (t) => factTable(t, fact, 'link'),
);

export const verification = recordSchema.table(
  'verification',
  { ...factKey(), fact: text('fact').notNull(), on: date('on').notNull(), text: localTextColumn('text') },
  (t) => [...factTable(t, fact, 'verification'), within(t, t.fact, fact)],
);
