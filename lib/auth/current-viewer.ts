import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { cookieName, sessionCookie } from './cookie';
import { type Device, deviceOf } from './device';
import type { OpenedSession } from './session';
import { findSignedIn, type SignedIn } from './signed-in';

export type { SignedIn } from './signed-in';

/**
 * Who sends this request; asked once for all parts of a page. Null only when they are really signed out: a database that
 * cannot say throws, so that a page becomes 503 and a form keeps what was typed. Check `session.secondFactor` too: without
 * it there is nothing to see but the way to give one.
 */
export const readViewer = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(cookieName())?.value;
  return token ? findSignedIn(token) : null;
});

/** Hands an opened or rotated session to the browser. Only in a server action or a route handler. */
export async function setSessionCookie({ token, expiresAt }: OpenedSession): Promise<void> {
  (await cookies()).set(sessionCookie(token, expiresAt));
}

/** Takes the session's cookie from the browser. The session itself ends with `revokeSession`. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookie('', new Date(0)));
}

/** The coarse words for the device that sends this request. */
export async function currentDevice(): Promise<Device> {
  return deviceOf((await headers()).get('user-agent'));
}
