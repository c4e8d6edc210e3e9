'use server';

import { actionOf } from '@/lib/auth/action';
import { NOTE_RULES, noteInput, privateInput } from '@/lib/notes/note';
import { keepPrivate, writeNote } from '@/lib/notes/write-note';
import { sayRefusal as say } from '@/lib/teams/say-refusal';
import type { FormState } from '@/lib/ui/form-state';

const words = { say, broken: NOTE_RULES };

const note = actionOf({
  ...words,
  input: noteInput,
  verb: async (ctx, input, { key }) => {
    const done = await writeNote(ctx, input, key);
    return done.ok ? { ok: true, to: `/lawyer/cases/${input.ref}/notes#${input.kind}` } : done;
  },
});
export async function noteAction(before: FormState, data: FormData): Promise<FormState> {
  return note(before, data);
}

const personal = actionOf({
  ...words,
  input: privateInput,
  verb: async (ctx, input, { key }) => {
    const done = await keepPrivate(ctx, input, key);
    return done.ok ? { ok: true, to: `/lawyer/cases/${input.ref}/notes#private` } : done;
  },
});
export async function privateAction(before: FormState, data: FormData): Promise<FormState> {
  return personal(before, data);
}
