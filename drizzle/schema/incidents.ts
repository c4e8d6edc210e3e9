import { text, unique } from 'drizzle-orm/pg-core';
import { CERTAINTIES, INCIDENT_KINDS, INVOLVEMENT_ROLES } from '../vocabulary/incidents';
import { PLACE_REFS } from '../vocabulary/places';
import { fact } from './cases';
import { factKey, factTable, localTextColumn, partialDateColumns, within } from './columns';
import { recordSchema } from './roles';

export const incident = recordSchema.table(
  'incident',
  {
    ...factKey(),
    kind: text('kind', { enum: INCIDENT_KINDS }).notNull(),
    ...partialDateColumns('date'),
    place: text('place', { enum: PLACE_REFS }),
    text: localTextColumn('text').notNull(),
  },
  (t) => factTable(t, fact, 'incident'),
);

export const involvement = recordSchema.table(
  'involvement',
  {
    ...factKey(),
    incident: text('incident').notNull(),
    subject: text('subject').notNull(),
    role: text('role', { enum: INVOLVEMENT_ROLES }).notNull(),
    certainty: text('certainty', { enum: CERTAINTIES }).notNull(),
  },
  (t) => [
    ...factTable(t, fact, 'involvement'),
    within(t, t.incident, incident),
    within(t, t.subject, fact),
    unique('involvement_once').on(t.caseId, t.incident, t.subject, t.role),
  ],
);
