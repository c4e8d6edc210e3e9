import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { answeringPost } from '@/lib/auth/answering-post';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { NOTE_KINDS } from '@/lib/notes/note';
import { listNotes, listPrivate } from '@/lib/notes/queries';
import { isCounsel } from '@/lib/notes/write-note';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { AboutCase } from '../about-case';
import { noteAction, privateAction } from './actions';
import { NoteFields, PrivateFields } from './note-fields';
import { NoteList } from './note-list';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string }>;
  searchParams: Promise<{ correct?: string | string[] }>;
};

const FORMS = Object.fromEntries([
  ...NOTE_KINDS.flatMap((kind) => [`${kind}-new`, `${kind}-correct`].map((id) => [id, noteAction] as const)),
  ...['private-new', 'private-correct'].map((id) => [id, privateAction] as const),
]);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('notes.title') };
}

/** What is written beside a case: notes, risks, health; and for counsel alone, contacts and relatives. */
export default async function NotesPage({ params, searchParams }: Props) {
  const { ref, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const correct = String((await searchParams).correct ?? '').replace(/[^0-9a-f-]/g, '');
  const page = `/lawyer/cases/${ref}/notes`;
  const at = correct === '' ? page : `${page}?correct=${correct}`;
  const { viewer, member, held } = await privatePage({ locale, at, forms: FORMS });
  if (held) return held;
  const read = await as(viewer, async (ctx) => {
    const of = await findMyCase(ctx.tx, ref);
    if (of === null) return null;
    return {
      of,
      counsel: await isCounsel(ctx.tx, of.caseId),
      note: await listNotes(ctx, of.caseId, 'note'),
      risk: await listNotes(ctx, of.caseId, 'risk'),
      condition: await listNotes(ctx, of.caseId, 'condition'),
      personal: await listPrivate(ctx, of.caseId),
    };
  });
  if (read === null) notFound();
  const { of, counsel } = read;
  const t = teamsMessages(locale);
  const shown = { of, locale, page, correct, open: await answeringPost() };
  const form = { at, locale };
  const submit = (was: unknown) => t(was ? 'notes.saveCorrection' : 'notes.write');
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <AboutCase of={of} page="notes" locale={locale} title={t('notes.title')}>
        <p className="max-w-[40rem] text-soft">{t('notes.text')}</p>
      </AboutCase>
      {NOTE_KINDS.map((kind) => (
        <NoteList
          key={kind}
          {...shown}
          id={kind}
          title={t(`notes.${kind}`)}
          notes={read[kind]}
          mark={({ circle }) => t(`circle.${circle}`)}
          form={(was) => (
            <VerbForm
              {...form}
              action={noteAction}
              id={`${kind}-${was ? 'correct' : 'new'}`}
              submit={submit(was)}
            >
              <NoteFields {...{ of, locale, kind, counsel }} was={was} />
            </VerbForm>
          )}
        />
      ))}
      {counsel && of.d.people.length > 0 && (
        <NoteList
          {...shown}
          id="private"
          title={t('notes.private')}
          notes={read.personal}
          mark={({ kind }) => t(`privateKind.${kind}`)}
          form={(was) => (
            <VerbForm
              {...form}
              action={privateAction}
              id={`private-${was ? 'correct' : 'new'}`}
              submit={submit(was)}
            >
              <PrivateFields {...{ of, locale }} was={was} />
            </VerbForm>
          )}
        />
      )}
    </WorkspacePage>
  );
}
