import { z } from 'zod';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import {
  COUNTING_UNITS,
  NAME_KINDS,
  ORGANISATION_KINDS,
  PERSON_ROLES,
  QUALIFIERS,
  SCRIPTS,
  SEXES,
} from '@/drizzle/vocabulary/people';
import { partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';
import { cited, localId, sourceId } from '@/lib/sources/cited';

export const subjectId = z
  .string()
  .regex(/^[pog][1-9][0-9]{0,3}$/, { error: 'a person, organisation or group: "p1", "o1" or "g1"' });

/** One spelling as one source gives it. Spellings are kept as found and never back-transliterated. */
export const spelling = z.strictObject({
  spelling: z.string().trim().min(1).max(200),
  script: z.enum(SCRIPTS),
  language: z.enum(LOCALES).optional(),
  kind: z.enum(NAME_KINDS),
  sources: z.array(sourceId).default([]),
});
export type Spelling = z.infer<typeof spelling>;

const named = cited.extend({
  /** The one spelling shown where a source in the reader's script gives none. */
  house: z.string().trim().min(1).max(200),
  names: z.array(spelling).min(1),
  description: localText.optional(),
});

export const person = named.extend({
  id: localId('p'),
  ref: z.string().regex(/^per-[0-9a-z]{5}$/, { error: 'a person reference looks like "per-7f3k9"' }),
  roles: z.array(z.enum(PERSON_ROLES)).default([]),
  sex: z.enum(SEXES).optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  /** Set in a redacted dossier only: what stands in place of the name. */
  pseudonym: z.string().optional(),
});
export type Person = z.infer<typeof person>;

export const organisation = named.extend({
  id: localId('o'),
  ref: z.string().regex(/^org-[0-9a-z]{5}$/, { error: 'an organisation reference looks like "org-7f3k9"' }),
  kind: z.enum(ORGANISATION_KINDS),
  acronym: z.string().max(20).optional(),
});
export type Organisation = z.infer<typeof organisation>;

/** A count with its bound and unit. Two quantities are never added: nobody knows whether they overlap. */
export const quantity = z
  .strictObject({
    qualifier: z.enum(QUALIFIERS),
    min: z.int().nonnegative().optional(),
    max: z.int().nonnegative().optional(),
    unit: z.enum(COUNTING_UNITS),
  })
  .refine((q) => q.min === undefined || q.max === undefined || q.min <= q.max, { error: 'min is above max' })
  .refine((q) => q.qualifier !== 'exact' || (q.min !== undefined && q.min === q.max), {
    error: 'an exact count has min equal to max',
  });
export type Quantity = z.infer<typeof quantity>;

/** People or bodies that a source leaves unnamed; they stay unnamed. */
export const group = cited.extend({
  id: localId('g'),
  label: localText,
  quantity: quantity.optional(),
  asOf: partialDate.optional(),
});
export type Group = z.infer<typeof group>;
