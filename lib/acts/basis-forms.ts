import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Sent, VerbResult } from '@/lib/auth/action';
import { caseRef } from '@/lib/cases/case-facts';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { consentsMessages } from '@/lib/i18n/translator';
import { type Enacted, enactWithin, type Order } from './enact';
import { reasonOfProblem, sayReason } from './forms/problem-words';
import { giveBasis, giveBasisInput } from './give-basis';
import { narrowBasis, narrowBasisInput } from './narrow-basis';
import { tellFact } from './tell-fact';

const isUuid = z.uuid();

export const giveForm = giveBasisInput.extend({ ref: caseRef });
export const narrowForm = narrowBasisInput.extend({
  ref: caseRef,
  person: z.string(),
  reason: z.string().trim().min(3).max(1000),
  /** Which version of each basis the page showed. */
  seen: z.record(z.string(), z.coerce.number().int()),
});

const placeOf = (ref: string, person: string) => `/ngo/cases/${ref}/people/${person}`;

/** Gives a basis as the form of one person says. Refuses a case that is not the viewer's (`not_found`). */
export async function enterBasis(
  ctx: Context,
  { ref, ...input }: z.output<typeof giveForm>,
  sent: Sent,
): Promise<VerbResult> {
  const order = { verb: 'give_basis' as const, act: giveBasis, input };
  return answered(ctx, ref, order, sent, `${placeOf(ref, input.person)}#stands`);
}

/** Withdraws a basis or lets it end earlier, with the reason; of two people at once the second sees both versions. */
export async function enterNarrowing(
  ctx: Context,
  { ref, person, reason, seen, ...input }: z.output<typeof narrowForm>,
  sent: Sent,
): Promise<VerbResult> {
  const version = seen[input.basis];
  if (version === undefined) return { ok: false, reason: 'not_found' };
  const order = {
    ...{ verb: 'narrow_basis' as const, act: narrowBasis, input, reason },
    seen: { [input.basis]: version },
  };
  const { how, until } = input;
  const wanted = how === 'withdraw' ? { withdrawn: courtDay(ctx.now) } : { until };
  return answered(ctx, ref, order, sent, `${placeOf(ref, person)}#stands`, wanted);
}

async function answered<I>(
  ctx: Context,
  ref: string,
  order: Omit<Order<I>, 'caseId' | 'key'>,
  { key, locale }: Sent,
  to: string,
  wanted: object = {},
): Promise<VerbResult> {
  const mine = await findMyCase(ctx.tx, ref);
  if (mine === null) return { ok: false, reason: 'not_found' };
  if (!isUuid.safeParse(key).success) return { ok: false, reason: 'key_reused' };
  const done: Enacted = await enactWithin(ctx, { ...order, caseId: mine.caseId, key });
  if (done.ok) return { ok: true, to };
  if ('conflict' in done) {
    const [current] = done.conflict;
    if (current?.theirs == null) return { ok: false, reason: 'not_found' };
    return {
      ok: false,
      conflict: {
        theirs: tellFact(mine.d, 'bases', current.theirs, locale),
        yours: tellFact(mine.d, 'bases', wanted, locale),
        seen: { [`seen.${current.id}`]: String(current.version) },
      },
    };
  }
  const [problem] = done.problems ?? [];
  if (problem !== undefined) return { ok: false, reason: reasonOfProblem(problem) };
  return {
    ok: false,
    reason: done.reason,
    ...(done.field !== undefined && { fields: { [done.field]: done.reason } }),
  };
}

/** Why a basis was not given or narrowed, in words; a reason of the case's rules by their own words. */
export function sayBasisRefusal(locale: Locale, reason: string): string {
  const t = consentsMessages(locale);
  const known = `refused.${reason}` as 'refused.not_found';
  return t.has(known) ? t(known) : sayReason(locale, reason);
}
