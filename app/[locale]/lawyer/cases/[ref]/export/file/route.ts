import { logFailure } from '@/lib/auth/action-log';
import { readViewer } from '@/lib/auth/current-viewer';
import { needsStepUp } from '@/lib/auth/step-up';
import { as } from '@/lib/db/as';
import { readLocale } from '@/lib/i18n/locale';
import { takeCaseFile } from '@/lib/imports/take-case-file';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string }> };

/**
 * One case as a file to be saved, to a member of it whose second step is fresh; rights are asked at this very moment.
 * Whose second step is not fresh goes to the page that says how; for a stranger there is nothing here.
 */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  const { locale: language, ref } = await params;
  const locale = readLocale(language) ?? 'en';
  const back = new Response(null, {
    status: 303,
    headers: { location: `/${locale}/lawyer/cases/${encodeURIComponent(ref)}/export` },
  });
  try {
    const signedIn = await readViewer();
    if (!signedIn?.session.secondFactor || needsStepUp(signedIn.session)) return back;
    const file = await as(signedIn.viewer, (ctx) => takeCaseFile(ctx, ref));
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file.text, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${file.fileName}"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    logFailure(error);
    return back;
  }
}
