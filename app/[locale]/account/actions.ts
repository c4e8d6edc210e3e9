'use server';

import { z } from 'zod';
import { changePassword } from '@/lib/auth/account';
import { memberActionOf } from '@/lib/auth/action';
import { currentDevice, setSessionCookie } from '@/lib/auth/current-viewer';
import { credentialsOf } from '@/lib/auth/factors';
import { nextAddress } from '@/lib/auth/next-address';
import { takeRecoveryCodes } from '@/lib/auth/recovery-codes';
import { listSessions, revokeListed } from '@/lib/auth/session';
import { needsStepUp } from '@/lib/auth/step-up';
import type { FormState } from '@/lib/ui/form-state';
import { asRefusal, sayRefused } from '../sign-in/entering';

const revoke = memberActionOf({
  input: z.object({ session: z.string().max(40) }),
  say: sayRefused,
  act: async ({ member }, { session }) => {
    await revokeListed(member.id, session);
    return { ok: true, to: '/account#sessions' };
  },
});

/** Ends one session of one's own; one that has ended already is just as ended. */
export async function revokeSessionAction(before: FormState, data: FormData): Promise<FormState> {
  return revoke(before, data);
}

const revokeOthers = memberActionOf({
  input: z.object({}),
  say: sayRefused,
  act: async ({ member, session }) => {
    const others = (await listSessions(member.id)).filter(({ id }) => id !== session.id);
    for (const { id } of others) await revokeListed(member.id, id);
    return { ok: true, to: '/account#sessions' };
  },
});

/** Ends every session of one's own but this one. */
export async function revokeOthersAction(before: FormState, data: FormData): Promise<FormState> {
  return revokeOthers(before, data);
}

const password = memberActionOf({
  input: z.object({ password: z.string().max(2000) }),
  say: sayRefused,
  secret: ['password'],
  act: async ({ session }, given) => {
    const changed = await changePassword(session.hash, given.password, await currentDevice());
    if (!changed.ok) {
      return asRefusal(changed, changed.reason.startsWith('password_') ? 'password' : undefined);
    }
    await setSessionCookie(changed.session);
    return { ok: true, to: '/account?password' };
  },
});

/** Sets a new password; every other session ends. */
export async function changePasswordAction(before: FormState, data: FormData): Promise<FormState> {
  return password(before, data);
}

const codes = memberActionOf({
  input: z.object({
    sealed: z.string().max(2000),
    saved: z.string().optional(),
    next: z.string().optional(),
  }),
  say: sayRefused,
  act: async ({ member, session }, { sealed, saved, next }, { locale }) => {
    const { totp, passkeys } = await credentialsOf(member.id);
    // A session left open must not be able to make itself a second factor for ever.
    if ((totp || passkeys.length > 0) && needsStepUp(session)) return asRefusal({ reason: 'step_up_needed' });
    if (saved === undefined) return asRefusal({ reason: 'not_saved' }, 'saved');
    const taken = await takeRecoveryCodes(member.id, sealed);
    if (!taken.ok) return asRefusal(taken, 'sealed');
    return { ok: true, to: next === undefined ? '/account?saved' : nextAddress(next, locale) };
  },
});

/** Makes the codes that were shown the member's only ones. */
export async function takeRecoveryCodesAction(before: FormState, data: FormData): Promise<FormState> {
  return codes(before, data);
}
