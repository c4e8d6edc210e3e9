import { z } from 'zod';
import { actionOf, type Sent, type VerbResult } from '@/lib/auth/action';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import type { FormAction } from '@/lib/ui/form-state';
import { citeFields } from '../cite';
import { changeFact, listOf } from './change-fact';
import { enterForm } from './enter-form';
import { factFields } from './fact-fields';
import { formInput } from './form-input';
import { partsOf } from './given';
import { sayReason } from './problem-words';
import { findVerb } from './verbs';

const isUuid = z.uuid();
const raw = z.unknown().transform(partsOf);
type Raw = z.output<typeof raw>;

/** Binds a form, whose fields only the case can tell, to its verb: reads it within the transaction. */
function boundAction(run: (ctx: Context, sent: Raw, form: Sent) => Promise<VerbResult>): FormAction {
  return actionOf({
    input: raw,
    say: sayReason,
    verb: async (ctx, input, sent) =>
      isUuid.safeParse(sent.key).success ? run(ctx, input, sent) : { ok: false, reason: 'key_reused' },
  });
}

/** Field errors of a form that cannot be read, as a refusal. */
function unread(error: z.ZodError): VerbResult {
  const fields = error.issues.map((issue) => [issue.path.join('.'), issue.message] as const);
  return { ok: false, reason: 'unread', fields: Object.fromEntries(fields.reverse()) };
}

/** The action of the form of a verb on a case. An unknown verb is refused as what is not there. */
export function enterAction(ref: string, name: string): FormAction {
  return boundAction(async (ctx, sent, { key, locale }) => {
    const known = findVerb(name);
    if (known === null) return { ok: false, reason: 'not_found' };
    const read = formInput(known.verb.fields, { source: known.verb.source }).safeParse(sent);
    if (!read.success) return unread(read.error);
    return enterForm(ctx, known.verb, read.data, { ref, key, locale, seen: partsOf(sent.seen) });
  });
}

/** Why something is corrected or taken back, in the person's words. */
const whyIn = (sent: Raw) =>
  String(sent.why ?? '')
    .trim()
    .slice(0, 1000);

/** The action that corrects a fact, has a further source speak of it, or takes it back. */
export function changeAction(ref: string, id: string, doing: 'correct' | 'cite' | 'retract'): FormAction {
  return boundAction(async (ctx, sent, { key, locale }) => {
    const mine = await findMyCase(ctx.tx, ref);
    const listed = mine && listOf(mine.d, id);
    if (listed === null) return { ok: false, reason: 'not_found' };
    const { list } = listed;
    if (doing === 'cite' && list === 'sources') return { ok: false, reason: 'not_found' };
    const fields =
      doing === 'correct' ? factFields(list) : doing === 'cite' && list !== 'sources' ? citeFields(list) : [];
    const source = doing === 'cite' ? 'asked' : doing === 'correct' ? 'optional' : 'unasked';
    const read = formInput(fields, { source }).safeParse(sent);
    if (!read.success) return unread(read.error);
    return changeFact(ctx, doing, id, read.data, {
      ref,
      key,
      locale,
      seen: partsOf(sent.seen),
      reason: whyIn(sent),
    });
  });
}
