import { siteOrigin } from './origin';

type SessionCookie = {
  name: string;
  value: string;
  httpOnly: true;
  secure: boolean;
  sameSite: 'lax';
  path: '/';
  expires: Date;
};

/** `__Host-` binds the cookie to exactly this host over TLS; a browser refuses that prefix on plain http://localhost. */
export function cookieName(): string {
  return siteOrigin().protocol === 'https:' ? '__Host-docket' : 'docket';
}

/**
 * The session's cookie, as Next's `cookies().set` takes it. Lax and not Strict: the way back from an organisation's
 * identity provider and a calendar's link to a hearing both begin at another site, and with Strict would land signed
 * out. Nothing changes on a GET, and every mutation's Origin is checked, so Lax lets no forged request in.
 */
export function sessionCookie(token: string, expiresAt: Date): SessionCookie {
  const secure = siteOrigin().protocol === 'https:';
  return {
    name: cookieName(),
    value: token,
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    expires: expiresAt,
  };
}
