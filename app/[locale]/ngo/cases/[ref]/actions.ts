'use server';

import { z } from 'zod';
import { STANDING_LISTS } from '@/drizzle/vocabulary/reviews';
import { actionOf } from '@/lib/auth/action';
import { day } from '@/lib/dates/partial-date';
import { publishingAfter } from '@/lib/docket/publisher';
import { ngoMessages } from '@/lib/i18n/translator';
import { type ApprovalRefusal, approveCase } from '@/lib/reviews/approve-case';
import { endStanding, standApproval } from '@/lib/reviews/stand-approval';
import type { FormState } from '@/lib/ui/form-state';

type Reason = ApprovalRefusal | 'author' | 'training' | 'no_source' | 'read_it';
type StandingReason = 'not_found' | 'not_within_a_year' | 'not_approved' | 'author' | 'training' | 'choose';

const onCase = { caseId: z.uuid(), ref: z.string().max(20) };
const harm = z.string().trim().min(10).max(2000);
const confirmed = z.literal('yes', { error: 'read_it' });

const approval = actionOf({
  input: z.object({ ...onCase, sha256: z.string(), harm, seen: confirmed, secrecy: confirmed }),
  stepUp: true,
  say: (locale, reason: Reason) => ngoMessages(locale)(`approve.refused.${reason}`),
  broken: {
    reviewer_is_no_author: 'author',
    approval_by_another_person: 'author',
    training_is_never_approved: 'training',
    approval_needs_sources: 'no_source',
  },
  verb: async (ctx, input) => {
    const done = await approveCase(ctx, input);
    return done.ok ? { ok: true, to: `/ngo/cases/${input.ref}` } : done;
  },
});

/** Approves what the reviewer read, and publishes it. */
export async function approveAction(before: FormState, data: FormData): Promise<FormState> {
  return publishingAfter(() => approval(before, data));
}

const standing = actionOf({
  input: z.object({
    ...onCase,
    lists: z.array(z.enum(STANDING_LISTS)).min(1, { error: 'choose' }),
    until: day,
    harm,
  }),
  stepUp: true,
  say: (locale, reason: StandingReason) => ngoMessages(locale)(`standing.refused.${reason}`),
  broken: {
    training_is_never_approved: 'training',
    standing_rests_on_approval: 'not_approved',
    reviewer_is_no_author: 'author',
  },
  verb: async (ctx, input) => {
    const done = await standApproval(ctx, input);
    return done.ok ? { ok: true, to: `/ngo/cases/${input.ref}` } : done;
  },
});

/** Lets facts of some lists out at once, until a day. */
export async function standAction(before: FormState, data: FormData): Promise<FormState> {
  return standing(before, data);
}

const end = actionOf({
  input: z.object({ ...onCase, id: z.coerce.number().int() }),
  say: (locale, reason: StandingReason) => ngoMessages(locale)(`standing.refused.${reason}`),
  verb: async (ctx, input) => {
    const done = await endStanding(ctx, input);
    return done.ok ? { ok: true, to: `/ngo/cases/${input.ref}` } : done;
  },
});

/** Ends a standing approval at once. */
export async function endStandingAction(before: FormState, data: FormData): Promise<FormState> {
  return end(before, data);
}
