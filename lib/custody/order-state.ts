import type { CustodyKind } from '@/drizzle/vocabulary/custody';
import { type Day, daysBetween } from '@/lib/dates/day';
import { certainlyBefore, happenedBy, latest } from '@/lib/dates/partial-date';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';
import {
  type Authorisation,
  authorisationsOf,
  authorisationsOfSpell,
  authorisedUntil,
  heldThrough,
  type Span,
} from './order-end';
import { endsSpell, releasesOf } from './releases';

/**
 * Where the order behind a spell stands on a day. Days are counted from that day: `order_expires_in` 0 means today is its
 * last day; `overdue` 1 that it was yesterday. Nothing here says that the person is still held: see `countedTo`.
 */
export type OrderState =
  | {
      state: 'order_expires_in';
      until: { from: Day; to: Day | null };
      days: { min: number; max: number | null };
    }
  | { state: 'may_be_overdue'; until: Span; days: { min: number; max: number | null } }
  | { state: 'overdue'; until: { from: Day | null; to: Day }; days: { min: number; max: number | null } }
  | { state: 'order_end_not_known' }
  | { state: 'no_order_known' }
  /** The spell has ended, or its kind rests on a judgment and no order is recorded. */
  | { state: 'spell_ended' }
  | { state: 'not_under_order' };

/** Custody that cannot be without an order of an investigating judge. */
const NEEDS_ORDER: readonly CustodyKind[] = ['pretrial_detention', 'house_arrest', 'form_not_stated'];

function hasEnded(file: CustodyFile, spell: CustodySpell, today: Day): boolean {
  if (spell.end && happenedBy(spell.end, today) === 'yes') return true;
  return releasesOf(file, spell.subject).some((release) => {
    const by = latest(release.date);
    return endsSpell(release, spell) && by !== null && by <= today;
  });
}

function stateOf({ from, to }: Span, today: Day): OrderState {
  if (to !== null && to < today) {
    const max = from === null ? null : daysBetween(from, today);
    return { state: 'overdue', until: { from, to }, days: { min: daysBetween(to, today), max } };
  }
  if (from !== null && from >= today) {
    const max = to === null ? null : daysBetween(today, to);
    return { state: 'order_expires_in', until: { from, to }, days: { min: daysBetween(today, from), max } };
  }
  if (from === null && to === null) return { state: 'order_end_not_known' };
  const max = to === null ? null : daysBetween(today, to);
  return { state: 'may_be_overdue', until: { from, to }, days: { min: 0, max } };
}

/** The state of the order behind one spell on a day, with the orders that it was read from. */
export function orderStateOf(
  file: CustodyFile,
  spell: CustodySpell,
  today: Day,
): { order: OrderState; orders: Authorisation[] } {
  const orders = authorisationsOfSpell(file, spell);
  if (hasEnded(file, spell, today)) return { order: { state: 'spell_ended' }, orders };
  const through = heldThrough(file, spell);
  if (orders.length === 0) {
    // In a hospital after remand it is still remand.
    const needs = through.some(({ kind }) => NEEDS_ORDER.includes(kind));
    return { order: { state: needs ? 'no_order_known' : 'not_under_order' }, orders };
  }
  return { order: stateOf(authorisedUntil(orders, through[0]?.start), today), orders };
}

/**
 * Measures of custody or house arrest behind which no spell stands: somebody ordered it, and nothing tells that or where
 * the person was held. Null if there is none; released since, if a release certainly came after the last of them.
 */
export function orderWithoutSpell(
  file: CustodyFile,
  subject: string,
  today: Day,
): { order: OrderState; orders: Authorisation[] } | null {
  const spells = file.custody.filter((spell) => spell.subject === subject);
  const bound = new Set(spells.flatMap((spell) => authorisationsOfSpell(file, spell).map((one) => one.fact)));
  const orders = authorisationsOf(file, subject).filter((one) => !bound.has(one.fact));
  if (orders.length === 0) return null;
  const freed = releasesOf(file, subject).some(
    (release) =>
      (latest(release.date) ?? '9999') <= today &&
      orders.every((one) => one.date !== undefined && certainlyBefore(one.date, release.date)),
  );
  return { order: freed ? { state: 'spell_ended' } : stateOf(authorisedUntil(orders), today), orders };
}
