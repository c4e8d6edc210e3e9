import { z } from 'zod';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { SOURCE_KINDS } from '@/drizzle/vocabulary/sources';
import { partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';
import { sourceId } from './cited';

export const sourceRef = z
  .string()
  .regex(/^src-[0-9a-z]{5}$/, { error: 'a source reference looks like "src-7f3k9"' });

const published = z.strictObject(partialDate.shape, {
  error: (issue) =>
    issue.input === undefined
      ? 'say when the document was published; if it bears no date, give its first and last possible day and a basis'
      : undefined,
});

/** A document that facts rest on. `published` may be a range when the document bears no date; then `basis` says why. */
export const source = z.strictObject({
  id: sourceId,
  ref: sourceRef,
  kind: z.enum(SOURCE_KINDS),
  title: localText,
  publisher: localText.optional(),
  language: z.enum(LOCALES),
  published,
  covers: partialDate.optional(),
  /** The last day of which the document tells: "in custody when last reported" counts to this day, never beyond. */
  speaksUntil: partialDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  note: localText.optional(),
});
export type Source = z.infer<typeof source>;
