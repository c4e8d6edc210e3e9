'use server';

import { chooseAction } from '@/lib/outbox/choose-action';
import type { FormState } from '@/lib/ui/form-state';

/** Decides what becomes of an outcome that waits: mine, or what the record holds. */
export async function chooseWaiting(before: FormState, data: FormData): Promise<FormState> {
  return chooseAction(before, data);
}
