import { z } from 'zod';
import { COURT_TYPES } from '@/drizzle/vocabulary/courts';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import { localText } from '@/lib/i18n/text';
import { cited, localId } from '@/lib/sources/cited';

export const placeRef = z.enum(PLACE_REFS);

/** A court as far as the sources tell: `name` only if a source names it, else `described` ("a court in Astana"). */
export const court = cited
  .extend({
    id: localId('q'),
    name: localText.optional(),
    described: localText.optional(),
    type: z.enum(COURT_TYPES),
    level: z.int().min(1).max(4).optional(),
    place: placeRef.optional(),
  })
  .refine((c) => c.name !== undefined || c.described !== undefined, {
    error: 'a court needs a name or a description',
  });
export type Court = z.infer<typeof court>;
