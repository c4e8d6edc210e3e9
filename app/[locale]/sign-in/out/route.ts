import { clearSessionCookie, readViewer } from '@/lib/auth/current-viewer';
import { revokeSession } from '@/lib/auth/session';
import { readLocale } from '@/lib/i18n/locale';

/** Signs out, also without JavaScript: the session ends here and its cookie goes. The front has checked who sends it. */
export async function POST(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const locale = readLocale((await params).locale) ?? 'en';
  const signedIn = await readViewer();
  if (signedIn !== null) await revokeSession(signedIn.session.hash);
  await clearSessionCookie();
  // Whatever a device kept for its outbox goes with the session.
  const emptied = { 'clear-site-data': '"cache", "storage"' };
  return new Response(null, { status: 303, headers: { location: `/${locale}/sign-in?out`, ...emptied } });
}
