import { z } from 'zod';
import { CERTAINTIES, INCIDENT_KINDS, INVOLVEMENT_ROLES } from '@/drizzle/vocabulary/incidents';
import { placeRef } from '@/lib/courts/court';
import { partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';
import { subjectId } from '@/lib/people/subject';
import { cited, localId } from '@/lib/sources/cited';

export const incidentId = localId('i');

/** An act that stands outside a proceeding, or beside it. */
export const incident = cited.extend({
  id: incidentId,
  kind: z.enum(INCIDENT_KINDS),
  date: partialDate.optional(),
  place: placeRef.optional(),
  text: localText,
});
export type Incident = z.infer<typeof incident>;

/** Who was involved in an incident, in which role, and how sure that is. */
export const involvement = cited.extend({
  id: localId('iv'),
  incident: incidentId,
  subject: subjectId,
  role: z.enum(INVOLVEMENT_ROLES),
  certainty: z.enum(CERTAINTIES),
});
export type Involvement = z.infer<typeof involvement>;
