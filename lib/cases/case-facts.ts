import { z } from 'zod';
import {
  IDENTIFIER_SCHEMES,
  LINK_KINDS,
  PARTY_ROLES,
  STATEMENT_KINDS,
  STEP_KINDS,
} from '@/drizzle/vocabulary/cases';
import { placeRef } from '@/lib/courts/court';
import { day, partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';
import { quantity, subjectId } from '@/lib/people/subject';
import { cited, localId } from '@/lib/sources/cited';

export const caseRef = z
  .string()
  .regex(/^kz-[0-9a-z]{5}$/, { error: 'a case reference looks like "kz-7f3k9"' });
export const partyId = localId('y');
export const factId = z.string().regex(/^[a-z]{1,2}[1-9][0-9]{0,3}$/, { error: 'a fact id looks like "h3"' });

/** A number that an authority gave the case (ЕРДР since 2015, КУИ, court number). Formats are unverified: free text. */
export const identifier = cited.extend({
  id: localId('no'),
  scheme: z.enum(IDENTIFIER_SCHEMES),
  value: z.string().trim().min(1).max(100),
});

/** A person, organisation or group in one role. The same person may be a defendant here and an applicant too. */
export const party = cited.extend({
  id: partyId,
  subject: subjectId,
  role: z.enum(PARTY_ROLES),
  from: partialDate.optional(),
  until: partialDate.optional(),
  note: localText.optional(),
});

/**
 * A dated step of the proceeding, or the conduct it is about. `decision`: the one it concerns, above all the one of which
 * a copy was served (`copy_served`).
 */
export const step = cited.extend({
  id: localId('st'),
  kind: z.enum(STEP_KINDS),
  date: partialDate.optional(),
  party: partyId.optional(),
  decision: localId('d').optional(),
  place: placeRef.optional(),
  text: localText.optional(),
});

/** Something said: a position, denial, call, or outlook that may expire. It is always somebody's. */
export const statement = cited.extend({
  id: localId('e'),
  kind: z.enum(STATEMENT_KINDS),
  by: subjectId.optional(),
  speaker: localText.optional(),
  date: partialDate.optional(),
  text: localText,
});

/** A publisher's label ("prisoner of conscience"): an assessment attributed by name, never a status of ours. */
export const assessment = cited.extend({
  id: localId('l'),
  subject: subjectId.optional(),
  label: localText,
  assessor: localText,
});

/** A count that somebody gives. Other counts of the same thing are citations that differ; nothing is added up. */
export const figure = cited.extend({
  id: localId('f'),
  counted: localText,
  quantity,
  asOf: partialDate.optional(),
  date: partialDate.optional(),
  place: placeRef.optional(),
});

export const link = cited.extend({
  id: localId('ln'),
  ref: caseRef,
  kind: z.enum(LINK_KINDS),
  text: localText.optional(),
});

/** Somebody looked again and the fact still stood on that day. It alone moves "held" forward in time. */
export const verification = cited.extend({
  id: localId('w'),
  fact: factId,
  on: day,
  text: localText.optional(),
});

export type Party = z.infer<typeof party>;
export type Step = z.infer<typeof step>;
export type Statement = z.infer<typeof statement>;
export type Figure = z.infer<typeof figure>;
export type Verification = z.infer<typeof verification>;
