'use server';

import { openAction } from '@/lib/acts/forms/open-action';
import type { FormState } from '@/lib/ui/form-state';

/** Opens a case; whoever opens it is its lead. */
export async function openNewCase(before: FormState, data: FormData): Promise<FormState> {
  return openAction(before, data);
}
