'use server';

import { z } from 'zod';
import { memberActionOf } from '@/lib/auth/action';
import { unlinkIdentity } from '@/lib/auth/oidc-identities';
import type { FormState } from '@/lib/ui/form-state';
import { asRefusal, sayRefused } from '../sign-in/entering';
import { setOut } from '../sign-in/set-out';

const link = memberActionOf({
  input: z.object({}),
  say: sayRefused,
  stepUp: true,
  act: ({ session }, _nothing, { locale }) => setOut({ what: 'link', locale, session: session.id }),
});

/** Sets out to the organisation's identity provider, to link what it says to one's own account. */
export async function linkIdentityAction(before: FormState, data: FormData): Promise<FormState> {
  return link(before, data);
}

const unlink = memberActionOf({
  input: z.object({ issuer: z.string().max(2000), subject: z.string().max(255) }),
  say: sayRefused,
  stepUp: true,
  act: async ({ member }, identity) => {
    const gone = await unlinkIdentity(member.id, identity);
    return gone.ok ? { ok: true, to: '/account#provider' } : asRefusal(gone);
  },
});

/** Takes an identity from one's own account. */
export async function unlinkIdentityAction(before: FormState, data: FormData): Promise<FormState> {
  return unlink(before, data);
}
