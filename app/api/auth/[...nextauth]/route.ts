import { cookies, headers } from 'next/headers';
import { currentDevice, readViewer } from '@/lib/auth/current-viewer';
import { danceCookieName, ERRAND, endedCookies } from '@/lib/auth/oidc-dance';
import { oidcSettings } from '@/lib/auth/oidc-settings';
import { comeBack } from '@/lib/auth/oidc-way-back';
import { enter } from '../../../[locale]/sign-in/entering';

type Props = { params: Promise<{ nextauth: string[] }> };

/**
 * The way back from the organisation's identity provider. next-auth's other addresses (its pages, its session, its token)
 * are not there: signing in and out are our own.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const settings = oidcSettings();
  if (settings === null || (await params).nextauth.join('/') !== 'callback/oidc') {
    return new Response(null, { status: 404 });
  }
  const kept = await cookies();
  const { to, session } = await comeBack(settings, {
    search: new URL(request.url).search,
    cookie: (await headers()).get('cookie') ?? '',
    errand: kept.get(danceCookieName(ERRAND))?.value,
    signedIn: await readViewer(),
    device: await currentDevice(),
  });
  for (const cookie of endedCookies()) kept.set(cookie);
  if (session !== undefined) await enter(session);
  return new Response(null, { status: 303, headers: { location: to } });
}
