import { z } from 'zod';
import { VISIBILITIES } from '@/drizzle/vocabulary/cases';
import { GRADES_OF_SOURCE, STANCES } from '@/drizzle/vocabulary/sources';
import { partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';

/** A stable id of one thing in one dossier: letters for its noun, then a number that is never reused (`h3`). */
export const localId = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}[1-9][0-9]{0,3}$`), { error: `an id here looks like "${prefix}1"` });

export const sourceId = localId('s');

/**
 * One source saying something about one fact. `supports` carries nothing more; `differs` carries in `values` what this
 * source says instead, by field name of the fact. `saidOn` is the day up to which the source speaks; absent means the
 * day of the source itself.
 */
export const citation = z
  .strictObject({
    source: sourceId,
    paragraph: z.int().positive().optional(),
    stance: z.enum(STANCES),
    values: z.record(z.string().regex(/^[a-zA-Z]+$/), z.json()).optional(),
    saidOn: partialDate.optional(),
    attribution: localText.optional(),
    grade: z.strictObject({ source: z.enum(GRADES_OF_SOURCE), item: z.int().min(1).max(6) }).optional(),
  })
  .refine((c) => (c.stance === 'differs') === (c.values !== undefined), {
    error: 'a citation that differs says in "values" what it says instead; one that supports has no "values"',
  });
export type Citation = z.infer<typeof citation>;

/** What every fact of a dossier carries. `visibility` absent means the usual one of its noun. */
export const cited = z.strictObject({
  citations: z.array(citation),
  visibility: z.enum(VISIBILITIES).optional(),
});
