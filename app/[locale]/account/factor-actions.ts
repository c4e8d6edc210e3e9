'use server';

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { addPasskey, removeFactor, setTotp } from '@/lib/auth/account';
import { memberActionOf, openActionOf } from '@/lib/auth/action';
import { readViewer, setSessionCookie } from '@/lib/auth/current-viewer';
import { nextAddress } from '@/lib/auth/next-address';
import { offerPasskey, type PasskeyOffer } from '@/lib/auth/passkeys';
import { stepUp } from '@/lib/auth/step-up';
import type { FormState } from '@/lib/ui/form-state';
import { asRefusal, passkeyField, sayRefused } from '../sign-in/entering';

const done = z.string().optional();
const recoveryCodes = (next: string) => `/account/recovery-codes?next=${encodeURIComponent(next)}`;

// Open, and not a member's: an account without any second factor sets one up before it is let in.
const app = openActionOf({
  input: z.object({ sealed: z.string().max(1000), code: z.string().max(20), next: done }),
  say: sayRefused,
  secret: ['code'],
  act: async ({ next, ...answer }, { locale }) => {
    const held = await readViewer();
    if (held === null) return { ok: false, reason: 'signed_out' };
    const set = await setTotp(held.session.hash, answer);
    if (!set.ok) return asRefusal(set, set.reason === 'offer_expired' ? 'sealed' : 'code');
    await setSessionCookie(set.session);
    const first = !held.session.secondFactor;
    return { ok: true, to: first ? recoveryCodes(nextAddress(next, locale)) : '/account?saved' };
  },
});

/** Sets up an authenticator app in place of any before. */
export async function setAppAction(before: FormState, data: FormData): Promise<FormState> {
  return app(before, data);
}

/** Asks the device to make a passkey for whoever is signed in. */
export async function offerMyPasskeyAction(): Promise<PasskeyOffer | null> {
  const held = await readViewer().catch(() => null);
  if (held === null) return null;
  return offerPasskey(held.member.id, held.member.login ?? held.member.name).catch(() => null);
}

const passkey = openActionOf({
  input: z.object({
    passkey: passkeyField<RegistrationResponseJSON>(),
    name: z.string().max(60),
    next: done,
  }),
  say: sayRefused,
  act: async (given, { locale }) => {
    const held = await readViewer();
    if (held === null) return { ok: false, reason: 'signed_out' };
    const added = await addPasskey(held.session.hash, { ...given.passkey, name: given.name });
    if (!added.ok) return asRefusal(added);
    await setSessionCookie(added.session);
    const first = !held.session.secondFactor;
    return { ok: true, to: first ? recoveryCodes(nextAddress(given.next, locale)) : '/account?saved' };
  },
});

/** Adds a passkey that was just made. */
export async function addPasskeyAction(before: FormState, data: FormData): Promise<FormState> {
  return passkey(before, data);
}

const removal = memberActionOf({
  input: z.object({ which: z.string().max(40) }),
  say: sayRefused,
  act: async ({ session }, { which }) => {
    const removed = await removeFactor(session.hash, which);
    return removed.ok ? { ok: true, to: '/account?saved' } : asRefusal(removed);
  },
});

/** Takes a passkey or the authenticator app away; never the last one. */
export async function removeFactorAction(before: FormState, data: FormData): Promise<FormState> {
  return removal(before, data);
}

const codeAgain = memberActionOf({
  input: z.object({ code: z.string().max(60) }),
  say: sayRefused,
  secret: ['code'],
  act: async ({ session }, { code }) => {
    const proved = await stepUp(session.hash, { kind: 'totp', code });
    if (!proved.ok) return asRefusal(proved, 'code');
    await setSessionCookie(proved.session);
    return { ok: true, to: '/account/step-up?done' };
  },
});

/** The second step once more, with a code. */
export async function stepUpAction(before: FormState, data: FormData): Promise<FormState> {
  return codeAgain(before, data);
}

const passkeyAgain = memberActionOf({
  input: z.object({ passkey: passkeyField<AuthenticationResponseJSON>() }),
  say: sayRefused,
  act: async ({ session }, given) => {
    const proved = await stepUp(session.hash, { kind: 'passkey', ...given.passkey });
    if (!proved.ok) return asRefusal(proved);
    await setSessionCookie(proved.session);
    return { ok: true, to: '/account/step-up?done' };
  },
});

/** The second step once more, with a passkey. */
export async function stepUpByPasskeyAction(before: FormState, data: FormData): Promise<FormState> {
  return passkeyAgain(before, data);
}
