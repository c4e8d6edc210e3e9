import { z } from 'zod';
import type { AccountRefusal } from '@/drizzle/vocabulary/accounts';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { VerbResult } from '@/lib/auth/action';
import { readViewer, setSessionCookie } from '@/lib/auth/current-viewer';
import { type OpenedSession, revokeSession } from '@/lib/auth/session';
import { accountMessages } from '@/lib/i18n/translator';

export type EntryRefusal = AccountRefusal | 'not_saved';

/** Words for every reason that accounts and signing in know. */
export const sayRefused = (locale: Locale, reason: EntryRefusal, count = 0): string =>
  accountMessages(locale)(`refused.${reason}`, { count });

/** A refusal of the accounts as a form shows it; `field` is what it is about. */
export function asRefusal(
  { reason, retryAfter }: { reason: EntryRefusal; retryAfter?: number },
  field?: string,
): VerbResult<EntryRefusal> {
  return {
    ok: false,
    reason,
    count: retryAfter,
    ...(field !== undefined && { fields: { [field]: reason } }),
  };
}

/** Hands a new session to the browser; the one it had before ends. */
export async function enter(opened: OpenedSession): Promise<void> {
  const before = await readViewer();
  await setSessionCookie(opened);
  if (before !== null && before.session.hash !== opened.hash) await revokeSession(before.session.hash);
}

// What a device answered: JSON of @simplewebauthn/browser. The library that checks it takes nothing on trust.
const parsed = z
  .string()
  .max(30_000)
  .transform((text, at) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      at.addIssue({ code: 'custom', message: 'passkey_refused' });
      return z.NEVER;
    }
  });

/** The field `passkey` of a form; `Response` is the answer's type as the checking library names it. */
export const passkeyField = <Response extends { id: string }>() =>
  parsed.pipe(
    z.object({
      challengeId: z.string(),
      response: z.custom<Response>(
        (value) =>
          typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string',
        'passkey_refused',
      ),
    }),
  );
