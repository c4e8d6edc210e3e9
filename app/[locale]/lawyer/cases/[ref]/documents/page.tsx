import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { listDocuments } from '@/lib/documents/queries';
import { readLocale } from '@/lib/i18n/locale';
import { wordsFor } from '@/lib/i18n/text';
import { documentMessages } from '@/lib/i18n/translator';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { DocumentList } from './document-list';
import { OpenUploads } from './open-uploads';
import { readOutcome } from './read-outcome';
import { UploadForm } from './upload-form';
import { uploadWords } from './upload-words';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: documentMessages(readLocale((await params).locale) ?? 'en')('title') };
}

/** The documents of one case: bring one, save one, see who may see it. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const { ref, locale: asked } = await params;
  const locale = readLocale(asked);
  if (!locale) notFound();
  const at = `/lawyer/cases/${ref}/documents`;
  const { viewer, member, held } = await privatePage({ locale, at });
  if (held) return held;
  const found = await as(viewer, (ctx) => listDocuments(ctx, ref));
  if (found === null) notFound();
  const t = documentMessages(locale);
  const matter = wordsFor(found.matter, locale);
  const outcome = readOutcome(await searchParams);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="text-sm">
        <a href={`/${locale}/lawyer/cases/${ref}`}>{t('back')}</a>
      </p>
      <h1 className="mb-1">{t('title')}</h1>
      <p className="mb-5 font-serif text-soft" lang={matter.lang}>
        {matter.words}
      </p>
      {outcome.kept && (
        <p role="status" className="mb-5 border-l-4 border-accent bg-tint px-4 py-2">
          {t('kept')}
        </p>
      )}
      {found.kept.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <DocumentList documents={found.kept} at={at} locale={locale} caseRef={ref} />
      )}
      {found.open.length > 0 && <OpenUploads documents={found.open} locale={locale} />}
      {found.writes && (
        <section aria-labelledby="upload" className="mt-10 max-w-[40rem]">
          <h2 id="upload" className="mb-2">
            {t('bring.title')}
          </h2>
          {found.counsel && <p className="mb-4 text-[0.9375rem] text-soft">{t('secrecy')}</p>}
          {outcome.refused && (
            <p role="alert" className="mb-4 border-l-4 border-accent bg-tint px-4 py-2">
              {t(`refused.${outcome.refused}`)}
            </p>
          )}
          <UploadForm
            address={`/api/documents/${ref}`}
            to={`/${locale}${at}`}
            id={randomUUID()}
            locale={locale}
            words={uploadWords(locale, found.counsel)}
          />
        </section>
      )}
    </WorkspacePage>
  );
}
