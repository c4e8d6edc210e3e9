import { customFetch, skipCSRFCheck } from '@auth/core';
import { NextRequest, NextResponse } from 'next/server';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import { type Proved, provedBy } from './oidc-claims';
import type { OidcSettings } from './oidc-settings';
import { siteOrigin } from './origin';
import { keyToLend } from './secrets';

// All that we use of next-auth: the way to the provider and back (authorization code, PKCE, state, nonce). Nobody is
// signed in here: what comes out is what the provider said, and the session is ours to open.

/** A cookie as Next's `cookies().set` takes it. */
export type DanceCookie = { name: string; value: string } & ReturnType<typeof attributes>;

export type Begun = { ok: true; address: string; state: string; cookies: DanceCookie[] };
export type Ended = { ok: true; proved: Proved };
/** `unreachable`: the provider gave no answer. `not_proved`: everything else, whatever it was. */
export type Failed = { ok: false; reason: 'unreachable' | 'not_proved' };

const BASE = '/api/auth';
/** How long somebody may take at the provider (seconds). */
export const DANCE_LASTS = 15 * 60;
const ANSWERS_WITHIN = 6_000;
const KEPT = ['state', 'pkceCodeVerifier', 'nonce'] as const;

/** `__Host-` as for our own cookie (cookie.ts). Lax: the way back begins at the provider. */
const attributes = () => ({
  httpOnly: true as const,
  sameSite: 'lax' as const,
  path: '/' as const,
  secure: siteOrigin().protocol === 'https:',
  maxAge: DANCE_LASTS,
});

export const danceCookieName = (what: string): string =>
  `${siteOrigin().protocol === 'https:' ? '__Host-' : ''}docket-oidc-${what}`;

/** Our own cookie beside those of next-auth: what the dance is for. */
export const ERRAND = 'errand';

/** The cookies that take those of a dance away. */
export const endedCookies = (): DanceCookie[] =>
  [...KEPT, ERRAND].map((what) => ({ name: danceCookieName(what), value: '', ...attributes(), maxAge: 0 }));

/** The cookie that keeps an errand as long as the dance. */
export const errandCookie = (value: string): DanceCookie => ({
  name: danceCookieName(ERRAND),
  value,
  ...attributes(),
});

type Heard = { proved: Proved | null; unreachable: boolean };

function configured(settings: OidcSettings, heard: Heard): NextAuthConfig {
  const { issuer, clientId, clientSecret, name, mfaAcr } = settings;
  const asking: typeof fetch = async (where, how) => {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN);
    const answer = await fetch(where, { ...how, redirect: 'error', signal }).catch((error: unknown) => {
      heard.unreachable = true;
      throw error;
    });
    if (answer.status >= 500) heard.unreachable = true;
    return answer;
  };
  const params = {
    scope: 'openid',
    max_age: '300',
    ...(mfaAcr !== null && { acr_values: mfaAcr }),
  };
  return {
    basePath: BASE,
    trustHost: true,
    secret: keyToLend('next-auth'),
    // Our own pages send the form, and the front has checked its Origin.
    skipCSRFCheck,
    cookies: Object.fromEntries(
      KEPT.map((what) => [what, { name: danceCookieName(what), options: attributes() }]),
    ),
    providers: [
      {
        id: 'oidc',
        type: 'oidc',
        name,
        issuer,
        clientId,
        clientSecret,
        checks: ['pkce', 'state', 'nonce'],
        authorization: { params },
        profile: ({ sub }) => ({ id: String(sub) }),
        [customFetch]: asking,
      },
    ],
    callbacks: {
      // An address instead of a yes: next-auth goes there and makes no session of its own.
      signIn: ({ profile }) => {
        heard.proved = profile ? provedBy({ ...profile }) : null;
        return '/';
      },
    },
    // Its errors carry what the provider said; the reader is told our reason, the log nothing.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

const failed = (heard: Heard): Failed => ({
  ok: false,
  reason: heard.unreachable ? 'unreachable' : 'not_proved',
});

/** Asks the provider where to send the reader. The cookies must be set for the way back; `state` names this one dance. */
export async function beginDance(settings: OidcSettings): Promise<Begun | Failed> {
  const heard: Heard = { proved: null, unreachable: false };
  const { handlers } = NextAuth(configured(settings, heard));
  const at = new URL(`${BASE}/signin/oidc`, siteOrigin());
  const answer = await handlers.POST(new NextRequest(at, { method: 'POST' }));
  const address = answer.headers.get('location') ?? '';
  const state = URL.canParse(address) ? new URL(address).searchParams.get('state') : null;
  const names = KEPT.map(danceCookieName);
  const set = new NextResponse(null, { headers: answer.headers }).cookies.getAll();
  const cookies = set
    .filter(({ name }) => names.includes(name))
    .map(({ name, value }) => ({ name, value, ...attributes() }));
  if (state === null || cookies.length !== KEPT.length) return failed(heard);
  return { ok: true, address, state, cookies };
}

/**
 * Takes what the provider sent back (`search`, the query of the address) with the cookies of the same dance (`cookie`, the
 * header): exchanges the code, checks state, verifier, nonce, issuer, audience and times.
 */
export async function endDance(
  settings: OidcSettings,
  { search, cookie }: { search: string; cookie: string },
): Promise<Ended | Failed> {
  const heard: Heard = { proved: null, unreachable: false };
  const { handlers } = NextAuth(configured(settings, heard));
  const at = new URL(`${BASE}/callback/oidc${search}`, siteOrigin());
  await handlers.GET(new NextRequest(at, { headers: { cookie } }));
  return heard.proved === null ? failed(heard) : { ok: true, proved: heard.proved };
}
