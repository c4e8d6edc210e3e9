import { cookies } from 'next/headers';
import type { VerbResult } from '@/lib/auth/action';
import { beginDance, errandCookie } from '@/lib/auth/oidc-dance';
import { type Errand, sealErrand } from '@/lib/auth/oidc-errand';
import { oidcSettings } from '@/lib/auth/oidc-settings';
import type { EntryRefusal } from './entering';

/** Begins an errand to the identity provider; ends at the page that leads there. Only in a server action. */
export async function setOut(errand: Errand): Promise<VerbResult<EntryRefusal>> {
  const settings = oidcSettings();
  if (settings === null) return { ok: false, reason: 'identity_refused' };
  const begun = await beginDance(settings);
  if (!begun.ok) return { ok: false, reason: 'provider_unreachable' };
  const errandKept = errandCookie(sealErrand({ errand, address: begun.address, at: new Date() }));
  const kept = await cookies();
  for (const cookie of [...begun.cookies, errandKept]) kept.set(cookie);
  return { ok: true, to: '/sign-in/provider' };
}
