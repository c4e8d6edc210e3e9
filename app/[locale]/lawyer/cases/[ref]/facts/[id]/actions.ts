'use server';

import { changeAction } from '@/lib/acts/forms/form-actions';
import type { FormState } from '@/lib/ui/form-state';

/** Puts right what a fact or source says; the reason stands in the history. */
export async function correctFact(
  ref: string,
  id: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  return changeAction(ref, id, 'correct')(before, data);
}

/** Takes a fact back on which nothing rests. */
export async function retractFact(
  ref: string,
  id: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  return changeAction(ref, id, 'retract')(before, data);
}

/** Has a further source speak of a fact, in support or otherwise. */
export async function citeFact(
  ref: string,
  id: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  return changeAction(ref, id, 'cite')(before, data);
}
