import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { VerbResult } from '@/lib/auth/action';
import type { SignedIn } from '@/lib/auth/signed-in';
import { as } from '@/lib/db/as';
import { findWaiting, settle } from './open-items';
import type { RecordEntered } from './send-items';

const BACK = '/lawyer/outbox';

/**
 * Chooses what becomes of an item that waits. `drop` keeps the record as it is; `mine` records what was entered over the
 * version that the member has just compared it with (`version`, as the page showed it), so that somebody who was faster
 * again is again not overwritten. Refuses an item that does not wait any more (`no_conflict`), and what the verb refuses.
 */
export async function choose(
  who: SignedIn,
  { id, choice, version }: { id: string; choice: 'mine' | 'drop'; version?: number },
  record: RecordEntered,
  locale: Locale,
): Promise<VerbResult> {
  const item = await as(who.viewer, (ctx) => findWaiting(ctx, id));
  if (item === null) return { ok: false, reason: 'no_conflict' };
  if (choice === 'mine') {
    const { caseId, hearing, content } = item;
    const insisted = content.conflict !== undefined;
    const entered = { caseId, hearing, version: version ?? 0, key: id, fields: content.fields, insisted };
    const result = await record(who, entered, locale);
    if (!result.ok) return result;
  }
  await as(who.viewer, (ctx) => settle(ctx, id));
  return { ok: true, to: BACK };
}
