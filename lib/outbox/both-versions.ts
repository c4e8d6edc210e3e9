import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { hearing } from '@/drizzle/schema/hearings';
import { ADJOURNMENT_REASONS } from '@/drizzle/vocabulary/hearings';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { OUTCOME_TILES } from '@/drizzle/vocabulary/outcomes';
import { isCalendarDay } from '@/lib/dates/day';
import { sayDate, sayDay } from '@/lib/dates/say';
import type { Context } from '@/lib/db/as';
import { outboxMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import type { Said } from '@/lib/ui/form-state';

/** What the record says of a hearing now, line by line, to be compared with what was entered without network. */
export async function hearingAsSaid(
  { tx }: Context,
  caseId: string,
  id: string,
  locale: Locale,
): Promise<Said[]> {
  const t = outboxMessages(locale);
  const say = words(locale);
  const next = alias(hearing, 'next');
  const [row] = await tx
    .select({ is: hearing, next })
    .from(hearing)
    .leftJoin(next, and(eq(next.caseId, hearing.caseId), eq(next.id, hearing.adjournedTo)))
    .where(and(eq(hearing.caseId, caseId), eq(hearing.id, id)));
  if (!row) return [];
  const { is } = row;
  const when = (of: { dateEdtf: string | null; time: string | null } | null) =>
    of?.dateEdtf ? [sayDate({ edtf: of.dateEdtf }, locale), of.time].filter(Boolean).join(', ') : '';
  return [
    { label: t('field.when'), value: when(is) },
    { label: t('field.what'), value: is.outcome ? say('hearingOutcome', is.outcome) : '' },
    { label: t('field.reason'), value: is.reason ? say('adjournmentReason', is.reason) : '' },
    { label: t('field.next'), value: when(row.next) },
  ];
}

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
  if (name === 'what' && tile) return outboxMessages(locale)(`tile.${tile}`);
  if (name === 'reason' && reason) return words(locale)('adjournmentReason', reason);
  if (name === 'notFixed') return '✓';
  return isCalendarDay(value) ? sayDay(value, locale) : value;
}
