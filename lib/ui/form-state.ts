// What a form knows of its last attempt: made by `actionOf` on the server, read by `VerbForm` and its fields.

/** What was typed, by the name of the field. Never a file, never a secret such as a password. */
export type Typed = Record<string, string[]>;

/** One line of a version shown beside another: what it is called, and what it says. */
export type Said = { label: string; value: string };

type Attempt = { values: Typed; attempt: number };

/**
 * `asked`: not sent yet. `refused`: nothing was recorded; `reason` and `fields` are words in the form's language, `code`
 * is what the verb said. `conflict`: somebody saved first; `seen` are the versions to send with, should the person
 * insist. `expired`: nobody is signed in. `unreachable`: it is not known whether anything was recorded; the form's key
 * makes sending again safe. `done`: recorded, go to `to`.
 */
export type FormState =
  | { kind: 'asked' }
  | ({ kind: 'refused'; code: string; reason: string; fields: Record<string, string> } & Attempt)
  | ({ kind: 'conflict'; theirs: Said[]; yours: Said[]; seen: Record<string, string> } & Attempt)
  | ({ kind: 'expired' | 'unreachable' } & Attempt)
  | { kind: 'done'; to: string };

export const ASKED: FormState = { kind: 'asked' };

/** A server action as a form of ours calls it: what `actionOf` makes. */
export type FormAction = (before: FormState, data: FormData) => Promise<FormState>;

/** How often the form was sent before; a state comes back from the browser and may be anything. */
export function attemptOf(state: FormState | null): number {
  const isState = typeof state === 'object' && state !== null;
  return isState && 'attempt' in state && Number.isSafeInteger(state.attempt) && state.attempt > 0
    ? state.attempt
    : 0;
}

/** The texts of a form as typed, without files, the framework's own fields (`$ACTION_…`) and those named secret. */
export function typedIn(data: FormData, secret: readonly string[] = []): Typed {
  const typed: Typed = {};
  for (const [name, value] of data.entries()) {
    if (typeof value !== 'string' || name.startsWith('$') || secret.includes(name)) continue;
    if (Object.hasOwn(typed, name)) typed[name]?.push(value);
    else Object.defineProperty(typed, name, { value: [value], enumerable: true });
  }
  return typed;
}
