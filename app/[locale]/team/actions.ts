'use server';

import { z } from 'zod';
import { ORG_ROLES } from '@/drizzle/vocabulary/accounts';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { memberActionOf } from '@/lib/auth/action';
import { link, restore, suspend } from '@/lib/auth/administer';
import { invite } from '@/lib/auth/invitations';
import { sealIssuedLink } from '@/lib/auth/issued-link';
import type { Issuer } from '@/lib/auth/issuer';
import { sayRefusal as say } from '@/lib/teams/say-refusal';
import type { FormState } from '@/lib/ui/form-state';

const by = (hash: string): Issuer => ({ kind: 'administrator', sessionHash: hash });
const issued = (sealed: string) => `/team/issued?link=${sealed}`;
const login = z.string().trim().toLowerCase().min(2).max(32);

const inviting = memberActionOf({
  say,
  stepUp: true,
  input: z.object({
    name: z.string().trim().min(2).max(120),
    login,
    orgRole: z.enum(ORG_ROLES),
    language: z.enum(LOCALES),
  }),
  act: async ({ member, session }, { language, ...input }) => {
    const wanted = { ...input, organisation: member.tenantName, locale: language };
    const made = await invite(by(session.hash), wanted);
    if (!made.ok) return { ok: false, reason: made.reason };
    return { ok: true, to: issued(sealIssuedLink(member.id, { ...made, name: input.name })) };
  },
});
export async function inviteAction(before: FormState, data: FormData): Promise<FormState> {
  return inviting(before, data);
}

const linking = memberActionOf({
  say,
  stepUp: true,
  input: z.object({ login }),
  act: async ({ member, session }, input) => {
    const made = await link(by(session.hash), input.login);
    if (!made.ok) return { ok: false, reason: made.reason };
    return { ok: true, to: issued(sealIssuedLink(member.id, { ...made, name: input.login })) };
  },
});
export async function linkAction(before: FormState, data: FormData): Promise<FormState> {
  return linking(before, data);
}

const suspending = memberActionOf({
  say,
  input: z.object({ login }),
  act: async ({ member, session }, input) => {
    if (input.login === member.login) return { ok: false, reason: 'not_oneself' };
    const done = await suspend(by(session.hash), input.login);
    return done.ok ? { ok: true, to: `/team/${input.login}` } : { ok: false, reason: done.reason };
  },
});
export async function suspendAction(before: FormState, data: FormData): Promise<FormState> {
  return suspending(before, data);
}

const restoring = memberActionOf({
  say,
  stepUp: true,
  input: z.object({ login }),
  act: async ({ session }, input) => {
    const done = await restore(by(session.hash), input.login);
    return done.ok ? { ok: true, to: `/team/${input.login}` } : { ok: false, reason: done.reason };
  },
});
export async function restoreAction(before: FormState, data: FormData): Promise<FormState> {
  return restoring(before, data);
}
