'use server';

import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { openActionOf } from '@/lib/auth/action';
import { currentDevice, readViewer } from '@/lib/auth/current-viewer';
import { nextAddress } from '@/lib/auth/next-address';
import { askPasskey, type PasskeyQuestion } from '@/lib/auth/passkeys';
import { confirmSecondFactor, signIn, signInWithPasskey } from '@/lib/auth/sign-in';
import type { FormState } from '@/lib/ui/form-state';
import { asRefusal, enter, passkeyField, sayRefused } from './entering';

const next = z.string().optional();

const first = openActionOf({
  input: z.object({ login: z.string().max(200), password: z.string().max(2000), next }),
  say: sayRefused,
  secret: ['password'],
  act: async (given, { locale }) => {
    const step = await signIn(given, await currentDevice());
    if (!step.ok) return asRefusal(step);
    await enter(step.session);
    const then = encodeURIComponent(nextAddress(given.next, locale));
    return { ok: true, to: `/sign-in/${step.next === 'set_up' ? 'set-up' : 'code'}?next=${then}` };
  },
});

/** Login and password. */
export async function signInAction(before: FormState, data: FormData): Promise<FormState> {
  return first(before, data);
}

const SIX_DIGITS = /^\s*(?:\d\s*){6}$/;

const second = openActionOf({
  input: z.object({ code: z.string().max(60), next }),
  say: sayRefused,
  secret: ['code'],
  act: async (given, { locale }) => {
    const pending = await readViewer();
    if (pending === null) return { ok: false, reason: 'signed_out' };
    const { code } = given;
    const kind = SIX_DIGITS.test(code) ? 'totp' : 'recovery_code';
    const proved = await confirmSecondFactor(pending.session.hash, { kind, code });
    if (!proved.ok) return asRefusal(proved);
    await enter(proved.session);
    return { ok: true, to: nextAddress(given.next, locale) };
  },
});

/** The second step: a code by time or a recovery code. */
export async function confirmCodeAction(before: FormState, data: FormData): Promise<FormState> {
  return second(before, data);
}

/** Asks the device for a passkey of anybody: no login needs to be typed. */
export async function askAnyPasskeyAction(): Promise<PasskeyQuestion | null> {
  return askPasskey(null).catch(() => null);
}

/** Asks the device for a passkey of whoever has given their password, or is signed in. */
export async function askMyPasskeyAction(): Promise<PasskeyQuestion | null> {
  const known = await readViewer().catch(() => null);
  return known === null ? null : askPasskey(known.member.id).catch(() => null);
}

const byPasskey = openActionOf({
  input: z.object({ passkey: passkeyField<AuthenticationResponseJSON>(), next }),
  say: sayRefused,
  act: async (given, { locale }) => {
    const proved = await signInWithPasskey(given.passkey, await currentDevice());
    if (!proved.ok) return asRefusal(proved);
    await enter(proved.session);
    return { ok: true, to: nextAddress(given.next, locale) };
  },
});

/** A passkey is both steps at once. */
export async function passkeyAction(before: FormState, data: FormData): Promise<FormState> {
  return byPasskey(before, data);
}
