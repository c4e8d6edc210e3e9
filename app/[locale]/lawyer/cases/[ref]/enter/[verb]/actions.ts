'use server';

import { enterAction } from '@/lib/acts/forms/form-actions';
import type { FormState } from '@/lib/ui/form-state';

/** Enters what the form of a verb says into a case of the viewer's. */
export async function enterOnCase(
  ref: string,
  verb: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  return enterAction(ref, verb)(before, data);
}
