'use server';

import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { acceptInvitation, type FirstCredentials } from '@/lib/auth/accept-invitation';
import { openActionOf, type VerbResult } from '@/lib/auth/action';
import { currentDevice } from '@/lib/auth/current-viewer';
import { readInvitation } from '@/lib/auth/invitations';
import { offerPasskey, type PasskeyOffer } from '@/lib/auth/passkeys';
import type { FormState } from '@/lib/ui/form-state';
import { asRefusal, type EntryRefusal, enter, passkeyField, sayRefused } from '../../entering';

const token = z.string().max(100);

async function accept(given: FirstCredentials, invited: string): Promise<VerbResult<EntryRefusal>> {
  const accepted = await acceptInvitation(invited, given, await currentDevice());
  if (!accepted.ok) return asRefusal(accepted, fieldOf(accepted.reason));
  await enter(accepted.session);
  return { ok: true, to: '/account/recovery-codes' };
}

function fieldOf(reason: EntryRefusal): string | undefined {
  if (reason.startsWith('password_')) return 'password';
  if (reason === 'wrong_code') return 'code';
  return reason === 'offer_expired' ? 'sealed' : undefined;
}

const withPassword = openActionOf({
  input: z.object({
    token,
    password: z.string().max(2000),
    sealed: z.string().max(1000),
    code: z.string().max(20),
  }),
  say: sayRefused,
  secret: ['password', 'code'],
  act: ({ token: invited, ...given }) => accept({ kind: 'password_and_code', ...given }, invited),
});

/** Accepts an invitation with a password and the first code of an authenticator app. */
export async function acceptWithPasswordAction(before: FormState, data: FormData): Promise<FormState> {
  return withPassword(before, data);
}

/** Asks the device to make a passkey for whoever is invited. */
export async function offerInvitedPasskeyAction(
  fields: Record<string, string> | null,
): Promise<PasskeyOffer | null> {
  const read = await readInvitation(String(fields?.token)).catch(() => null);
  if (!read?.ok) return null;
  return offerPasskey(read.invitation.id, read.invitation.login).catch(() => null);
}

const withPasskey = openActionOf({
  input: z.object({ token, name: z.string().max(60), passkey: passkeyField<RegistrationResponseJSON>() }),
  say: sayRefused,
  act: ({ token: invited, name, passkey }) =>
    accept({ kind: 'passkey', passkey: { ...passkey, name } }, invited),
});

/** Accepts an invitation with a passkey. */
export async function acceptWithPasskeyAction(before: FormState, data: FormData): Promise<FormState> {
  return withPasskey(before, data);
}
