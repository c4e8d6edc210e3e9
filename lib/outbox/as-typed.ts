import { ADJOURNMENT_REASONS } from '@/drizzle/vocabulary/hearings';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { OUTCOME_TILES } from '@/drizzle/vocabulary/outcomes';
import { isCalendarDay } from '@/lib/dates/day';
import { sayDay } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import { outboxMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import type { Said } from '@/lib/ui/form-state';

const SHOWN = ['what', 'reason', 'next', 'nextTime', 'notFixed', 'until', 'order', 'newCharge'] as const;

/** What was entered, line by line, in words; fields without anything in them are left out. */
export function outcomeAsTyped(fields: Record<string, string[]>, locale: Locale): Said[] {
  const t = outboxMessages(locale);
  return SHOWN.flatMap((name) => {
    const value = fields[name]?.at(-1)?.trim();
    return value ? [{ label: t(`field.${name}`), value: inWords(name, value, locale) }] : [];
  });
}

function inWords(name: (typeof SHOWN)[number], value: string, locale: Locale): string {
  const tile = OUTCOME_TILES.find((each) => each === value);
  const reason = ADJOURNMENT_REASONS.find((each) => each === value);
  if (name === 'what' && tile) return capital(words(locale)('outcomeTile', tile), locale);
  if (name === 'reason' && reason) return capital(words(locale)('adjournmentReason', reason), locale);
  if (name === 'notFixed') return '✓';
  return isCalendarDay(value) ? sayDay(value, locale) : value;
}
