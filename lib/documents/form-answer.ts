import { z } from 'zod';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { logFailure } from '@/lib/auth/action-log';
import { readViewer } from '@/lib/auth/current-viewer';
import { readLocale } from '@/lib/i18n/locale';
import { BrokenForm, boundaryOf, readForm } from './form-parts';
import { receiveForm } from './receive-form';

const sent = z.object({
  locale: z.enum(LOCALES).catch('en'),
  id: z.uuid(),
  circle: z.enum(CIRCLES).nullish().catch(null),
  title: z.string().trim().max(200).catch(''),
});

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });
const listOf = (locale: Locale, ref: string) =>
  `/${locale}/lawyer/cases/${encodeURIComponent(ref)}/documents`;

function toSignIn(request: Request, ref: string): Response {
  const locale = readLocale(new URL(request.url).searchParams.get('locale') ?? '') ?? 'en';
  return goTo(`/${locale}/sign-in?next=${encodeURIComponent(listOf(locale, ref))}`);
}

/**
 * What a form without script is answered: back to the list of documents, with the document that was kept or the reason
 * why it was not in the address; to sign in if nobody is. The front answers 400, 404 and 503 with its own pages.
 */
export async function answerForm(request: Request, ref: string): Promise<Response> {
  const boundary = boundaryOf(request.headers.get('content-type'));
  if (boundary === null || request.body === null) return new Response(null, { status: 404 });
  try {
    const who = await readViewer();
    // Who sends it first, as for parts; the language of a stranger, whose form is not read, stands in the address.
    if (!who?.session.secondFactor) return toSignIn(request, ref);
    const { fields, file } = await readForm(request.body, boundary);
    const read = sent.safeParse(Object.fromEntries(fields));
    if (!read.success) return new Response(null, { status: 404 });
    const { locale, id, circle = null, title } = read.data;
    const list = listOf(locale, ref);
    if (file === null || file.name === '') return goTo(`${list}?refused=name#upload`);
    const announced = { id, fileName: file.name, circle, title: title || null, factId: null };
    const brought = await receiveForm(who.viewer, ref, announced, file.bytes);
    return after(list, brought);
  } catch (error) {
    if (error instanceof BrokenForm) return new Response(null, { status: 404 });
    logFailure(error);
    return new Response(null, { status: 503 });
  }
}

function after(list: string, brought: Awaited<ReturnType<typeof receiveForm>>): Response {
  if (!brought.ok) {
    return brought.reason === 'not_found'
      ? new Response(null, { status: 404 })
      : goTo(`${list}?refused=${brought.reason}#upload`);
  }
  const { state, refusal, id } = brought.upload;
  return goTo(
    state === 'kept' ? `${list}?kept=${id}#d-${id}` : `${list}?refused=${refusal ?? 'broken_off'}#upload`,
  );
}
