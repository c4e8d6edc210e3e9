import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { as, type Context } from '@/lib/db/as';
import { reasonOf } from '@/lib/db/errors';
import { readLocale } from '@/lib/i18n/locale';
import { workspaceMessages } from '@/lib/i18n/translator';
import { attemptOf, type FormAction, type FormState, type Said, typedIn } from '@/lib/ui/form-state';
import { logFailure } from './action-log';
import { readViewer, type SignedIn } from './current-viewer';
import { fieldErrors } from './form-issues';
import { readSent } from './sent-values';
import { needsStepUp } from './step-up';

/**
 * What a verb answers. `to` is where to go then, without the language (`/lawyer/cases/kz-7f3k9#h3`); reasons are codes
 * that `say` has words for (with `count` in them), of `fields` too; a conflict brings both versions and what to send instead as `seen`.
 */
export type VerbResult<Reason extends string = string> =
  | { ok: true; to: string }
  | { ok: false; reason: Reason; fields?: Record<string, Reason>; count?: number }
  | { ok: false; conflict: { theirs: Said[]; yours: Said[]; seen: Record<string, string> } };

/** What came with a form besides its fields. `key` is the same however often one form is sent; '' if it has none. */
export type Sent = { locale: Locale; key: string };

type Words<Input, Reason extends string> = {
  input: z.ZodType<Input>;
  /** Words for every reason of the verb, and for messages of `custom` issues of `input`. */
  say: (locale: Locale, reason: Reason, count?: number) => string;
  /** The reason that a rule of the database stands for, by the rule's name. */
  broken?: Record<string, Reason>;
  /** Fields that are never sent back, such as a password. */
  secret?: readonly string[];
};

type MemberOptions<Input, Reason extends string> = Words<Input, Reason> & {
  /** Only within five minutes of a second factor. */
  stepUp?: boolean;
};

/**
 * Binds a form to a verb of a signed-in member, in one transaction that a refusal undoes.
 *
 * ```ts
 * // app/[locale]/lawyer/hearings/[id]/actions.ts
 * 'use server';
 * const outcome = actionOf({
 *   input: outcomeInput,
 *   say: (locale, reason) => formsMessages(locale)(`outcome.refused.${reason}`),
 *   verb: (ctx, input, { key }) => recordOutcome(ctx, { ...input, key }),
 * });
 * export async function recordOutcomeAction(before: FormState, data: FormData): Promise<FormState> {
 *   return outcome(before, data);
 * }
 * ```
 * Empty fields reach `input` as absent; how names nest is told in sent-values.ts.
 */
export function actionOf<Input, Reason extends string>(
  options: MemberOptions<Input, Reason> & {
    verb: (ctx: Context, input: Input, sent: Sent) => Promise<VerbResult<Reason>>;
  },
): FormAction {
  return memberActionOf({
    ...options,
    act: ({ viewer }, input, sent) => undoingRefusals(viewer, (ctx) => options.verb(ctx, input, sent)),
  });
}

/** The same for a member's doings that are no verb of the record, and open doors of their own: the account, files. */
export function memberActionOf<Input, Reason extends string>(
  options: MemberOptions<Input, Reason> & {
    act: (signedIn: SignedIn, input: Input, sent: Sent) => Promise<VerbResult<Reason>>;
  },
): FormAction {
  return (before, data) =>
    answer(before, data, options, async (input, sent, kept) => {
      const signedIn = await readViewer();
      if (!signedIn?.session.secondFactor) return { kind: 'expired', ...kept };
      if (options.stepUp && needsStepUp(signedIn.session)) {
        const reason = workspaceMessages(sent.locale)('form.stepUpReason');
        return { kind: 'refused', code: 'step_up_needed', reason, fields: {}, ...kept };
      }
      return input.success ? options.act(signedIn, input.data, sent) : input.error;
    });
}

/** The same for anybody, signed in or not: signing in, accepting an invitation. */
export function openActionOf<Input, Reason extends string>(
  options: Words<Input, Reason> & { act: (input: Input, sent: Sent) => Promise<VerbResult<Reason>> },
): FormAction {
  return (before, data) =>
    answer(before, data, options, async (input, sent) =>
      input.success ? options.act(input.data, sent) : input.error,
    );
}

type Kept = { values: Record<string, string[]>; attempt: number };
type Outcome<Reason extends string> = VerbResult<Reason> | FormState | z.ZodError;
type Run<Input, Reason extends string> = (
  input: z.ZodSafeParseResult<Input>,
  sent: Sent,
  kept: Kept,
) => Promise<Outcome<Reason>>;

async function answer<Input, Reason extends string>(
  before: FormState,
  given: FormData,
  options: Words<Input, Reason>,
  run: Run<Input, Reason>,
): Promise<FormState> {
  // Anybody can call an action by its id, with anything in the place of a form.
  const data = given instanceof FormData ? given : new FormData();
  const kept = { values: typedIn(data, options.secret), attempt: attemptOf(before) + 1 };
  const locale = readLocale(String(data.get('locale'))) ?? 'en';
  const sent = { locale, key: String(data.get('key') ?? '') };
  const state = await outcomeOf(options, kept, sent, () =>
    run(options.input.safeParse(readSent(data), { reportInput: true }), sent, kept),
  );
  // Without JavaScript the browser is sent on; with it the form goes there itself, when it has the answer.
  if (state.kind === 'done' && !(await headers()).has('next-action')) redirect(state.to);
  return state;
}

async function outcomeOf<Reason extends string>(
  { say, broken = {} }: Pick<Words<never, Reason>, 'say' | 'broken'>,
  kept: Kept,
  { locale }: Sent,
  run: () => Promise<Outcome<Reason>>,
): Promise<FormState> {
  const t = workspaceMessages(locale);
  const refused = (code: string, reason: string, fields: Record<string, string> = {}): FormState => ({
    kind: 'refused',
    code,
    reason,
    fields,
    ...kept,
  });
  try {
    const outcome = await run();
    if ('kind' in outcome) return outcome;
    if ('issues' in outcome) {
      const fields = fieldErrors(outcome.issues, locale, (code) => say(locale, code as Reason));
      return refused('invalid', t('form.invalid'), fields);
    }
    if (outcome.ok) return { kind: 'done', to: inLanguage(locale, outcome.to) };
    if ('conflict' in outcome) return { kind: 'conflict', ...outcome.conflict, ...kept };
    const fields = Object.entries(outcome.fields ?? {}).map(([name, code]) => [name, say(locale, code)]);
    return refused(outcome.reason, say(locale, outcome.reason, outcome.count), Object.fromEntries(fields));
  } catch (error) {
    const rule = reasonOf(error);
    const reason = rule === null ? undefined : broken[rule];
    if (reason !== undefined) return refused(reason, say(locale, reason));
    logFailure(error);
    return rule === null ? { kind: 'unreachable', ...kept } : refused('broken', t('form.broken'));
  }
}

const inLanguage = (locale: Locale, to: string) =>
  readLocale(to.split(/[/?#]/)[1] ?? '') === null ? `/${locale}${to}` : to;

class Undone extends Error {}

async function undoingRefusals<Reason extends string>(
  viewer: SignedIn['viewer'],
  verb: (ctx: Context) => Promise<VerbResult<Reason>>,
): Promise<VerbResult<Reason>> {
  let refusal: VerbResult<Reason> | undefined;
  try {
    return await as(viewer, async (ctx) => {
      const result = await verb(ctx);
      if (result.ok) return result;
      refusal = result;
      throw new Undone('refused');
    });
  } catch (error) {
    if (error instanceof Undone && refusal !== undefined) return refusal;
    throw error;
  }
}
