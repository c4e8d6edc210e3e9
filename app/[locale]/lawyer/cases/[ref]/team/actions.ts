'use server';

import { z } from 'zod';
import { actionOf, memberActionOf } from '@/lib/auth/action';
import { freezeMember } from '@/lib/auth/freeze';
import { caseRef } from '@/lib/cases/case-facts';
import { addColleague } from '@/lib/teams/add-colleague';
import { changeColleague } from '@/lib/teams/change-colleague';
import { COUNSEL_RULES, enterCounsel } from '@/lib/teams/counsel';
import { endAccess } from '@/lib/teams/end-access';
import { passLead } from '@/lib/teams/pass-lead';
import { sayRefusal as say } from '@/lib/teams/say-refusal';
import { TEAM_RULES } from '@/lib/teams/team';
import { addInput, changeInput, counselInput, endInput, passInput } from '@/lib/teams/team-input';
import type { FormState } from '@/lib/ui/form-state';

const teamOf = (ref: string) => `/lawyer/cases/${ref}/team`;
const words = { say, broken: TEAM_RULES };

const add = actionOf({
  ...words,
  input: addInput,
  stepUp: true,
  verb: async (ctx, input) => {
    const done = await addColleague(ctx, input);
    return done.ok ? { ok: true, to: `${teamOf(input.ref)}#people` } : done;
  },
});
export async function addAction(before: FormState, data: FormData): Promise<FormState> {
  return add(before, data);
}

const change = actionOf({
  ...words,
  input: changeInput,
  // Another role may open what its bearer could not read before.
  stepUp: true,
  verb: async (ctx, input) => {
    const done = await changeColleague(ctx, input);
    return done.ok ? { ok: true, to: `${teamOf(input.ref)}#people` } : done;
  },
});
export async function changeAction(before: FormState, data: FormData): Promise<FormState> {
  return change(before, data);
}

const end = actionOf({
  ...words,
  input: endInput,
  verb: async (ctx, input) => {
    const done = await endAccess(ctx, input);
    if (!done.ok) return done;
    return { ok: true, to: done.mine ? '/lawyer' : `${teamOf(input.ref)}#people` };
  },
});
export async function endAction(before: FormState, data: FormData): Promise<FormState> {
  return end(before, data);
}

const pass = actionOf({
  ...words,
  input: passInput,
  stepUp: true,
  verb: async (ctx, input) => {
    const done = await passLead(ctx, input);
    if (!done.ok) return done;
    return { ok: true, to: done.left ? '/lawyer' : `${teamOf(input.ref)}#people` };
  },
});
export async function passAction(before: FormState, data: FormData): Promise<FormState> {
  return pass(before, data);
}

// At once, by any colleague: nobody looks for a second factor of their own while a phone is in another's hands.
const freeze = memberActionOf({
  say,
  input: z.object({ ref: caseRef, member: z.uuid() }),
  act: async ({ session }, { ref, member }) => {
    const done = await freezeMember(session.hash, member);
    if (!done.ok) return { ok: false, reason: done.reason };
    return { ok: true, to: `${teamOf(ref)}/${member}?frozen=1` };
  },
});
export async function freezeAction(before: FormState, data: FormData): Promise<FormState> {
  return freeze(before, data);
}

const counsel = actionOf({
  say,
  broken: COUNSEL_RULES,
  input: counselInput,
  verb: async (ctx, input, { key }) => {
    const done = await enterCounsel(ctx, input, key);
    return done.ok ? { ok: true, to: `${teamOf(input.ref)}#counsel` } : done;
  },
});
export async function counselAction(before: FormState, data: FormData): Promise<FormState> {
  return counsel(before, data);
}
