'use server';

import { circleAction } from '@/lib/documents/circle-form';
import type { FormState } from '@/lib/ui/form-state';

/** Opens a document to more people of its case, or closes it. */
export async function changeCircleAction(before: FormState, data: FormData): Promise<FormState> {
  return circleAction(before, data);
}
