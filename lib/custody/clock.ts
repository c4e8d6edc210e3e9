import type { Day } from '@/lib/dates/day';
import { comparePartialDates } from '@/lib/dates/partial-date';
import type { DayCount } from '@/lib/dates/span';
import { firstDay, lastDay } from '@/lib/sources/said';
import { surelyFrom, surelyUntil } from './confirmed';
import type { CustodySpell } from './custody';
import { daysInCustody } from './custody-days';
import type { CustodyFile } from './custody-file';
import type { Authorisation } from './order-end';
import { type OrderState, orderStateOf, orderWithoutSpell } from './order-state';

/** One spell on the clock: days held in it, and where its order stands. */
export type SpellOnClock = {
  spell: CustodySpell;
  days: DayCount;
  /** The last day to which this spell is confirmed; days are counted to it, never beyond. Null: nothing confirms it. */
  countedTo: Day | null;
  orders: Authorisation[];
  order: OrderState;
};

/** The custody clock of one person in one case, as of a day. */
export type CustodyClock = {
  subject: string;
  spells: SpellOnClock[];
  total: DayCount;
  countedTo: Day | null;
  /** The spell that has not ended, or null; of several the one that began last. */
  current: SpellOnClock | null;
  /** Orders behind which no spell is recorded. */
  withoutSpell: Pick<SpellOnClock, 'orders' | 'order'> | null;
};

function countedTo(file: CustodyFile, spell: CustodySpell, today: Day): Day | null {
  const [from, until] = [surelyFrom(file, spell), surelyUntil(file, spell)];
  return from !== null && until !== null && from <= until && from <= today ? firstDay([until, today]) : null;
}

const byStart = (a: CustodySpell, b: CustodySpell) =>
  a.start && b.start ? comparePartialDates(a.start, b.start) : Number(!a.start) - Number(!b.start);

/**
 * Days held by a subject, per spell and in sum, with honest bounds and only as far as a source or a verification confirms
 * it, and the time to the end of the current order. An extension is another order: the latest end wins.
 * @param file the spells, orders and measures with what confirms them; a dossier is one
 */
export function custodyClock(file: CustodyFile, subject: string, today: Day): CustodyClock {
  const { spells: counts, total } = daysInCustody(file, subject, today);
  const own = file.custody.filter((spell) => spell.subject === subject);
  const spells = own.toSorted(byStart).flatMap((spell): SpellOnClock[] => {
    const days = counts.find((one) => one.spell === spell.id)?.days;
    // What had not begun by that day has no count.
    if (!days) return [];
    return [{ spell, days, countedTo: countedTo(file, spell, today), ...orderStateOf(file, spell, today) }];
  });
  const current = spells.filter(({ order }) => order.state !== 'spell_ended').at(-1) ?? null;
  const withoutSpell = orderWithoutSpell(file, subject, today);
  return {
    subject,
    spells,
    total,
    countedTo: lastDay(spells.map((one) => one.countedTo)),
    current,
    withoutSpell,
  };
}

/** A clock for everybody of whom the case has a spell or an order to hold them, in the order of the case. */
export function custodyClocks(file: CustodyFile, today: Day): CustodyClock[] {
  const held = file.custody.map((spell) => spell.subject);
  const ordered = file.parties.map((party) => party.subject);
  const subjects = [...new Set([...held, ...ordered])];
  return subjects
    .map((subject) => custodyClock(file, subject, today))
    .filter((clock) => held.includes(clock.subject) || clock.withoutSpell !== null);
}
