import type { CustodyKind, MeasureKind } from '@/drizzle/vocabulary/custody';
import { type Day, shiftDays } from '@/lib/dates/day';
import { comparePartialDates, earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import { addDuration } from '@/lib/dates/span';
import { firstDay, lastDay } from '@/lib/sources/said';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';
import { movedThrough } from './moved-on';

/** An act that allows somebody to be held: an order of a spell, or a measure of custody or house arrest. */
export type Authorisation = {
  fact: string;
  /** Null: it is a measure, which is not bound to one spell. */
  spell: string | null;
  kind: MeasureKind | null;
  date: PartialDate | undefined;
  until: PartialDate | undefined;
  months: number | undefined;
  days: number | undefined;
};

/** Not before, not after; null where nothing bounds it. */
export type Span = { from: Day | null; to: Day | null };

const HOLDING: Partial<Record<MeasureKind, readonly CustodyKind[]>> = {
  custody: ['police_custody', 'pretrial_detention', 'form_not_stated', 'prison_hospital', 'transfer'],
  house_arrest: ['house_arrest', 'form_not_stated'],
};

/** All orders and holding measures of a subject, in the order of their dates; those without a date last. */
export function authorisationsOf(file: CustodyFile, subject: string): Authorisation[] {
  const dateOf = (decision: string | undefined) => file.decisions.find((one) => one.id === decision)?.date;
  const spells = new Set(file.custody.filter((one) => one.subject === subject).map((one) => one.id));
  const own = new Set(file.parties.filter((one) => one.subject === subject).map((one) => one.id));
  const orders = file.custodyOrders
    .filter((order) => spells.has(order.spell))
    .map(({ id, spell, decision, date, until, months, days }) => {
      return { fact: id, spell, kind: null, date: date ?? dateOf(decision), until, months, days };
    });
  const measures = file.measures
    .filter((measure) => own.has(measure.party) && measure.kind in HOLDING)
    .map(({ id, kind, decision, from, until, months, days }) => {
      return { fact: id, spell: null, kind, date: from ?? dateOf(decision), until, months, days };
    });
  return [...orders, ...measures].toSorted((a, b) => {
    if (!a.date || !b.date) return Number(!a.date) - Number(!b.date) || a.fact.localeCompare(b.fact);
    return comparePartialDates(a.date, b.date) || a.fact.localeCompare(b.fact);
  });
}

/** A spell of custody before the judgment with those it goes on from: an order goes along when somebody is moved. */
export function heldThrough(file: CustodyFile, spell: CustodySpell): CustodySpell[] {
  const kinds = Object.values(HOLDING).find((one) => one.includes(spell.kind)) ?? [spell.kind];
  return movedThrough(file, spell, kinds);
}

/**
 * Those that can stand behind one spell: its own orders and those of the spells from which the person was moved to it, and
 * measures of its kind that do not certainly miss it.
 */
export function authorisationsOfSpell(file: CustodyFile, spell: CustodySpell): Authorisation[] {
  const own = new Set(heldThrough(file, spell).map(({ id }) => id));
  const begins = spell.start ? earliest(spell.start) : null;
  const ends = spell.end && spell.end.edtf !== '..' ? latest(spell.end) : null;
  return authorisationsOf(file, spell.subject).filter((one) => {
    if (one.spell !== null) return own.has(one.spell);
    if (one.kind === null || !HOLDING[one.kind]?.includes(spell.kind)) return false;
    const [from, until] = [one.date ? earliest(one.date) : null, one.until ? latest(one.until) : null];
    return (
      !(ends !== null && from !== null && from > ends) &&
      !(begins !== null && until !== null && until < begins)
    );
  });
}

/**
 * Until when one authorisation reaches: its last day where a source gives it, else computed from its length. Then it
 * begins on its own date or where the one before it ended, whichever is later, and for the first perhaps already with
 * the spell; its first day may count, so the end is a range.
 * @returns null bounds where neither a last day nor a length is known
 */
export function orderEnd(
  order: Pick<Authorisation, 'date' | 'until' | 'months' | 'days'>,
  before: { spellStart?: PartialDate | undefined; previous?: Span | undefined },
): Span {
  if (order.until && order.until.edtf !== '..')
    return { from: earliest(order.until), to: latest(order.until) };
  const { months = 0, days = 0 } = order;
  if (months === 0 && days === 0) return { from: null, to: null };
  const date = order.date ?? (before.previous ? undefined : before.spellStart);
  const start = before.previous ? undefined : before.spellStart;
  const first = firstDay([
    date && earliest(date),
    start && earliest(start),
    date ? null : before.previous?.from,
  ]);
  const last = lastDay([date && latest(date), before.previous?.to, date ? null : start && latest(start)]);
  const isOpen =
    (date && latest(date) === null) || (!date && !before.previous?.to && !(start && latest(start)));
  return {
    from: first && shiftDays(addDuration(first, { months, days }), -1),
    to: last && !isOpen ? addDuration(last, { months, days }) : null,
  };
}

/**
 * Until when all authorisations of a spell together reach: the latest end wins, and an extension never rewrites the one
 * before it. `to` is null if an end is not known; both are null if none is.
 */
export function authorisedUntil(orders: readonly Authorisation[], spellStart?: PartialDate): Span {
  let reached: Span | undefined;
  let open = false;
  for (const order of orders) {
    const end = orderEnd(order, { spellStart, previous: reached });
    if (end.to === null) open = true;
    reached = { from: lastDay([reached?.from, end.from]), to: lastDay([reached?.to, end.to]) };
  }
  return { from: reached?.from ?? null, to: open ? null : (reached?.to ?? null) };
}
