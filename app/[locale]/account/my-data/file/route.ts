import type { NextRequest } from 'next/server';
import { readViewer } from '@/lib/auth/current-viewer';
import { needsStepUp } from '@/lib/auth/step-up';
import { readMyData } from '@/lib/history/my-data';
import { readLocale } from '@/lib/i18n/locale';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

/** All of one's own data as a file; to whoever has not just proved a second factor, the page that says how. */
export async function GET(_request: NextRequest, { params }: Props): Promise<Response> {
  const locale = readLocale((await params).locale) ?? 'en';
  const signedIn = await readViewer();
  if (!signedIn?.session.secondFactor || needsStepUp(signedIn.session)) {
    return new Response(null, { status: 303, headers: { location: `/${locale}/account/my-data` } });
  }
  const now = new Date();
  const data = await readMyData(signedIn, now);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="my-data-${now.toISOString().slice(0, 10)}.json"`,
      'cache-control': 'private, no-store',
    },
  });
}
