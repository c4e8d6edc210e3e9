import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { memberActionOf } from '@/lib/auth/action';
import { lawyerMessages, outboxMessages } from '@/lib/i18n/translator';
import { choose } from './choose';
import { recordEntered } from './record-entered';

const OWN = ['not_filled_in', 'no_conflict'] as const;

/** Why an outcome was not recorded, in the words of its form. */
export function sayRefused(locale: Locale, reason: string): string {
  const own = OWN.find((each) => each === reason);
  if (own) return outboxMessages(locale)(`refused.${own}`);
  const t = lawyerMessages(locale);
  const known = `refused.${reason}` as 'refused.other';
  return t(t.has(known) ? known : 'refused.other');
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
