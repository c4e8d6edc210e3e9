import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Device } from './device';
import { nextAddress } from './next-address';
import { endDance } from './oidc-dance';
import { type Errand, readErrand, stateOf } from './oidc-errand';
import { linkIdentity, signInWithIdentity } from './oidc-identities';
import type { OidcSettings } from './oidc-settings';
import type { OpenedSession } from './session';
import type { SignedIn } from './signed-in';

/** What a page says of the way back: refused is refused, whatever the reason. */
export type Told = 'linked' | 'refused' | 'unreachable';

/** Where to go on, and the session to hand over, if one was opened. */
export type Arrived = { to: string; session?: OpenedSession };

type Came = {
  /** The query of the address that the provider sent the browser to. */
  search: string;
  /** The `Cookie` header, and of it the value of the errand. */
  cookie: string;
  errand: string | undefined;
  signedIn: Pick<SignedIn, 'session'> | null;
  device: Device;
};

const page = (errand: Errand, locale: Locale, told: Told): string =>
  errand.what === 'link'
    ? `/${locale}/account?provider=${told}#provider`
    : `/${locale}/sign-in?provider=${told}&next=${encodeURIComponent(errand.next)}`;

/**
 * Ends an errand to the provider: opens a session for whoever it named, or links the identity to the account that set out.
 * Throws when the database does not answer: that is nobody's refusal.
 */
export async function comeBack(
  settings: OidcSettings,
  { search, cookie, errand: sealed, signedIn, device }: Came,
  now: Date = new Date(),
): Promise<Arrived> {
  const setOut = readErrand(sealed, now);
  if (setOut === null) return { to: '/en/sign-in?provider=refused' };
  const { errand } = setOut;
  const { locale } = errand;
  const end = (told: Told): Arrived => ({ to: page(errand, locale, told) });
  if (stateOf(setOut) !== new URLSearchParams(search).get('state')) return end('refused');
  const ended = await endDance(settings, { search, cookie });
  if (!ended.ok) return end(ended.reason === 'unreachable' ? 'unreachable' : 'refused');
  if (errand.what === 'link') {
    if (signedIn?.session.id !== errand.session) return end('refused');
    const linked = await linkIdentity(signedIn.session.hash, ended.proved, setOut.at, now);
    return end(linked.ok ? 'linked' : 'refused');
  }
  const opened = await signInWithIdentity(ended.proved, { mfaAcr: settings.mfaAcr, device }, now);
  if (!opened.ok) return end('refused');
  const next = nextAddress(errand.next, locale);
  const then = encodeURIComponent(next);
  const to = {
    nothing: next,
    second_factor: `/${locale}/sign-in/code?next=${then}`,
    set_up: `/${locale}/sign-in/set-up?next=${then}`,
  };
  return { to: to[opened.next], session: opened.session };
}
