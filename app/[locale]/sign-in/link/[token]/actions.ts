'use server';

import { z } from 'zod';
import { openActionOf } from '@/lib/auth/action';
import { currentDevice } from '@/lib/auth/current-viewer';
import { nextAddress } from '@/lib/auth/next-address';
import { followSignInLink } from '@/lib/auth/sign-in-links';
import type { FormState } from '@/lib/ui/form-state';
import { asRefusal, enter, sayRefused } from '../../entering';

const follow = openActionOf({
  input: z.object({
    token: z.string().max(100),
    password: z.string().max(2000).optional(),
    next: z.string().optional(),
  }),
  say: sayRefused,
  secret: ['password'],
  act: async ({ token, password, next }, { locale }) => {
    const followed = await followSignInLink(token, { password }, await currentDevice());
    if (!followed.ok) return asRefusal(followed);
    await enter(followed.session);
    return { ok: true, to: nextAddress(next, locale) };
  },
});

/** Uses a one-time link up. */
export async function followLinkAction(before: FormState, data: FormData): Promise<FormState> {
  return follow(before, data);
}
