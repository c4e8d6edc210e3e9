'use server';

import { z } from 'zod';
import { openActionOf } from '@/lib/auth/action';
import { nextAddress } from '@/lib/auth/next-address';
import type { FormState } from '@/lib/ui/form-state';
import { sayRefused } from '../entering';
import { setOut } from '../set-out';

const through = openActionOf({
  input: z.object({ next: z.string().optional() }),
  say: sayRefused,
  act: ({ next }, { locale }) => setOut({ what: 'sign_in', locale, next: nextAddress(next, locale) }),
});

/** Sets out to the organisation's identity provider to sign in. */
export async function signInThroughAction(before: FormState, data: FormData): Promise<FormState> {
  return through(before, data);
}
