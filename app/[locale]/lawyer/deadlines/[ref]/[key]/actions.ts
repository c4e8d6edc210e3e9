'use server';

import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { actionOf } from '@/lib/auth/action';
import { caseRef } from '@/lib/cases/case-facts';
import { type ConfirmRefusal, confirmDeadline } from '@/lib/deadlines/confirm-deadline';
import { deadlineConfirmation } from '@/lib/deadlines/input';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { deadlineMessages } from '@/lib/i18n/translator';
import { keepAttention } from '@/lib/reminders/keep-attention';
import type { FormState } from '@/lib/ui/form-state';

type Reason = ConfirmRefusal | 'date_needed' | 'reason_needed';

const { caseId: _, party, dueOn, reason, key: __, ...same } = deadlineConfirmation.shape;
const sent = z.object({
  ...same,
  ref: caseRef,
  party: party.default(null),
  dueOn: dueOn.default(null),
  reason: reason.default(null),
});

const confirm = actionOf<z.output<typeof sent>, Reason>({
  input: sent,
  say: (locale: Locale, code) => deadlineMessages(locale)(`refusal.${code}`),
  verb: async (ctx, { ref, ...said }, { key }) => {
    const of = await findMyCase(ctx.tx, ref);
    if (of === null) return { ok: false, reason: 'not_found' };
    const read = deadlineConfirmation.safeParse({ ...said, key, caseId: of.caseId });
    if (!read.success) {
      const needed = read.error.issues.find(({ message }) => message === 'date_needed');
      const code = needed === undefined ? 'reason_needed' : 'date_needed';
      return { ok: false, reason: code, fields: { [needed === undefined ? 'reason' : 'dueOn']: code } };
    }
    const done = await confirmDeadline(ctx, read.data);
    // Counsel's date is the one before which attention is asked for.
    if (done.ok) await keepAttention(ctx, [of]);
    const address = `/lawyer/deadlines/${ref}/${said.rule}.${said.fact}.${said.party ?? '-'}`;
    return done.ok ? { ok: true, to: address } : { ok: false, reason: done.reason };
  },
});

export async function confirmDeadlineAction(before: FormState, data: FormData): Promise<FormState> {
  return confirm(before, data);
}
