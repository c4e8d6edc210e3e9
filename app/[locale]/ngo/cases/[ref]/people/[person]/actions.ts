'use server';

import { enterBasis, enterNarrowing, giveForm, narrowForm, sayBasisRefusal } from '@/lib/acts/basis-forms';
import { actionOf } from '@/lib/auth/action';
import { publishingAfter } from '@/lib/docket/publisher';
import type { FormState } from '@/lib/ui/form-state';

const give = actionOf({ input: giveForm, stepUp: true, say: sayBasisRefusal, verb: enterBasis });

/** Gives a basis, within five minutes of a second step. */
export async function giveBasisAction(before: FormState, data: FormData): Promise<FormState> {
  return give(before, data);
}

// At once, without a second step: who wants a name gone must not look for a phone first.
const narrow = actionOf({
  input: narrowForm,
  say: sayBasisRefusal,
  broken: { basis_only_narrows: 'basis_only_narrows' },
  verb: enterNarrowing,
});

/** Withdraws a basis or lets it end earlier, and has the public page follow. */
export async function narrowBasisAction(before: FormState, data: FormData): Promise<FormState> {
  return publishingAfter(() => narrow(before, data));
}
