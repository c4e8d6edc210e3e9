import type { AccountRefusal } from '@/drizzle/vocabulary/accounts';

/** Why something was not done; `retryAfter` (seconds) comes with `slow_down`. */
export type Refused = { ok: false; reason: AccountRefusal; retryAfter?: number };

export const refused = (reason: AccountRefusal): Refused => ({ ok: false, reason });
