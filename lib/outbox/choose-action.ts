import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { memberActionOf } from '@/lib/auth/action';
import { outboxMessages } from '@/lib/i18n/translator';
import { choose } from './choose';
import { recordEntered } from './record-entered';

const SAID = [
  'not_filled_in',
  'not_found',
  'no_such_hearing',
  'not_yet',
  'has_outcome',
  'next_is_earlier',
  'no_conflict',
] as const;

/** Why an outcome was not recorded, in words; reasons of no other form have the last word of all. */
export function sayRefused(locale: Locale, reason: string): string {
  const known = SAID.find((each) => each === reason) ?? 'other';
  return outboxMessages(locale)(`refusedReason.${known}`);
}

/** The form below an outcome that waits. See `choose`. */
export const chooseAction = memberActionOf({
  input: z.object({
    item: z.uuid(),
    choice: z.enum(['mine', 'drop']),
    version: z.coerce.number().int().min(0).optional(),
  }),
  say: sayRefused,
  act: (who, { item, choice, version }, { locale }) =>
    choose(who, { id: item, choice, version }, recordEntered, locale),
});
