import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { VerbResult } from '@/lib/auth/action';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import type { Act, Moment } from '../act';
import type { CaseDraft } from '../draft';
import { type Enacted, enactWithin, type Order } from '../enact';
import { enterPerson } from '../enter-person';
import { tellFact } from '../tell-fact';
import { listKnownPeople, tenantOf } from './case-readings';
import type { FormInput } from './form-input';
import { withMentions } from './mention-names';
import { reasonOfProblem } from './problem-words';
import type { Verb } from './verb';

/** What comes with a form of one case besides its fields. `seen`: the versions from which it was made, as text. */
export type FormSent = {
  ref: string;
  key: string;
  locale: Locale;
  seen?: Record<string, unknown>;
  reason?: string;
};

/** The address of the page of one case, without its language. */
export const caseAddress = (ref: string): string => `/lawyer/cases/${ref}`;
export const factAddress = (ref: string, id: string): string => `${caseAddress(ref)}/facts/${id}`;

const NUMBERED = /^[a-z]{1,2}[1-9]\d*$/;

/** The versions that a form had seen, of what looks like a local id. */
export function seenBy(sent: Record<string, unknown> = {}): Record<string, number> {
  const versions = Object.entries(sent).filter(
    ([id, at]) => (NUMBERED.test(id) || id === 'case') && /^\d{1,6}$/.test(String(at)),
  );
  return Object.fromEntries(versions.map(([id, at]) => [id, Number(at)]));
}

/** The act of a verb; only that of a person needs to know who is known already. */
async function actOf(ctx: Context, verb: Verb, caseId: string): Promise<Act<FormInput>> {
  if (verb.act !== 'enter_person') return verb.run;
  return enterPerson(await listKnownPeople(ctx, await tenantOf(ctx.tx, caseId)));
}

/**
 * Enters what a form of one case says. Full names of the case's own people in its texts become mentions first; which
 * ones, the address to go to tells. Refuses a case that is not the viewer's (`not_found`), and what acts and rules refuse.
 */
export async function enterForm(
  ctx: Context,
  verb: Verb,
  input: FormInput,
  sent: FormSent,
): Promise<VerbResult> {
  const mine = await findMyCase(ctx.tx, sent.ref);
  if (mine === null) return { ok: false, reason: 'not_found' };
  const run = await actOf(ctx, verb, mine.caseId);
  return enacted(ctx, mine.caseId, { verb: verb.act, input, act: run }, sent, (facts) => {
    const list = verb.enters[0];
    const entered = facts.find((id) => !/^s\d/.test(id) && list !== undefined);
    return `${caseAddress(sent.ref)}?entered=${entered ?? facts[0] ?? ''}`;
  });
}

type Doing = Pick<Order<FormInput>, 'verb' | 'input'> & { act: Act<FormInput> };

/** Enacts what a form orders on a case of the viewer's, and answers the form. */
export async function enacted(
  ctx: Context,
  caseId: string,
  { verb, input, act }: Doing,
  sent: FormSent,
  to: (facts: string[]) => string,
): Promise<VerbResult> {
  let turned: string[] = [];
  const done = await enactWithin(ctx, {
    caseId,
    verb,
    input,
    key: sent.key,
    seen: seenBy(sent.seen),
    reason: sent.reason,
    act: (draft: CaseDraft, { values, ...rest }: FormInput, at: Moment) => {
      const mentioned = withMentions(draft.now, values);
      turned = mentioned.turned;
      return act(draft, { ...rest, values: mentioned.values }, at);
    },
  });
  if (done.ok) {
    const target = to(done.facts);
    if (turned.length === 0) return { ok: true, to: target };
    return { ok: true, to: `${target}${target.includes('?') ? '&' : '?'}mentioned=${turned.join('.')}` };
  }
  return refusalOf(ctx, sent, done, input);
}

/** What a refusal of `enact` says to a form: words by code, at the field it is about, or both versions of a conflict. */
async function refusalOf(
  ctx: Context,
  { ref, locale }: FormSent,
  done: Exclude<Enacted, { ok: true }>,
  input: FormInput,
): Promise<VerbResult> {
  if ('conflict' in done) {
    const mine = await findMyCase(ctx.tx, ref);
    const [current] = done.conflict;
    if (mine === null || current === undefined) return { ok: false, reason: 'not_found' };
    if (current.theirs === null) return { ok: false, reason: 'no_such_fact' };
    return {
      ok: false,
      conflict: {
        theirs: tellFact(mine.d, current.list, current.theirs, locale),
        yours: tellFact(mine.d, current.list, input.values, locale),
        seen: { [`seen.${current.id}`]: String(current.version) },
      },
    };
  }
  const [problem] = done.problems ?? [];
  if (problem !== undefined) return refusalFor(problem);
  return {
    ok: false,
    reason: done.reason,
    ...(done.field !== undefined && { fields: { [done.field]: done.reason } }),
  };
}

/** A broken rule as a refusal: the rule and its place, at the field of the form where it has one. */
function refusalFor(problem: { place: string; remedy: string }): VerbResult {
  const reason = reasonOfProblem(problem);
  const field = problem.place.split(' › ').at(2);
  return {
    ok: false,
    reason,
    ...(field !== undefined && /^[a-zA-Z]+$/.test(field) && { fields: { [field]: reason } }),
  };
}
