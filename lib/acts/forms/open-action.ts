import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { actionOf, type VerbResult } from '@/lib/auth/action';
import { courtDay } from '@/lib/dates/zones';
import { type Opened, openCase, openFields } from '../open';
import { listKnownPeople, ownTenant } from './case-readings';
import { caseAddress } from './enter-form';
import { formInput } from './form-input';
import { reasonOfProblem, sayReason } from './problem-words';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const fresh = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

function answerOf(opened: Opened): VerbResult {
  if (opened.ok) return { ok: true, to: caseAddress(opened.ref) };
  const [problem] = opened.problems ?? [];
  const reason = problem === undefined ? opened.reason : reasonOfProblem(problem);
  return { ok: false, reason, ...(opened.field !== undefined && { fields: { [opened.field]: reason } }) };
}

/** The action of the form that opens a case. */
export const openAction = actionOf({
  input: formInput(openFields()),
  say: sayReason,
  verb: async (ctx, input, { key }) => {
    if (!z.uuid().safeParse(key).success) return { ok: false, reason: 'key_reused' };
    const known = await listKnownPeople(ctx, await ownTenant(ctx.tx));
    return answerOf(await openCase(ctx, input, { key, known, fresh }, courtDay(ctx.now)));
  },
});
