import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sayInstant } from '@/app/[locale]/account/say-instant';
import { privatePage } from '@/lib/auth/private-page';
import { needsStepUp } from '@/lib/auth/step-up';
import { as } from '@/lib/db/as';
import { titleOf } from '@/lib/dossiers/title';
import { readLocale } from '@/lib/i18n/locale';
import { consentsMessages } from '@/lib/i18n/translator';
import { readTakings } from '@/lib/imports/take-case-file';
import { WorkspacePage } from '@/lib/ui/workspace-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: consentsMessages(readLocale((await params).locale) ?? 'en')('export.title') };
}

/** The way to a whole case as one file: it asks for a fresh second step, and tells the team who took one. */
export default async function ExportRoute({ params }: Props) {
  const { locale: language, ref } = await params;
  const locale = readLocale(language);
  if (!locale) notFound();
  const at = `/lawyer/cases/${ref}/export`;
  const { viewer, member, session, held } = await privatePage({ locale, at });
  if (held) return held;
  const read = await as(viewer, (ctx) => readTakings(ctx, ref));
  if (read === null) notFound();
  const t = consentsMessages(locale);
  const stale = needsStepUp(session);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p>
        <a href={`/${locale}/lawyer/cases/${ref}`} className="inline-block py-1">
          ← {titleOf(read.of.d, locale)}
        </a>
      </p>
      <h1 className="mb-4">{t('export.title')}</h1>
      <div className="grid max-w-[40rem] gap-5">
        <p>{t('export.text')}</p>
        {stale && (
          <div role="status" className="border-l-4 border-accent bg-tint px-4 py-3">
            <p>{t('export.stepUp')}</p>
            <a
              href={`/${locale}/account/step-up`}
              target="_blank"
              rel="noopener"
              className="inline-block py-2"
            >
              {t('export.confirm')}
            </a>
          </div>
        )}
        <form method="post" action={`/${locale}${at}/file`}>
          <button type="submit" className="button">
            {t('export.get')}
          </button>
        </form>
      </div>
      <section className="mt-8" aria-labelledby="taken">
        <h2 id="taken">{t('export.taken')}</h2>
        <p className="mt-1 text-soft">{t(read.taken.length === 0 ? 'export.none' : 'export.logged')}</p>
        <ul className="mt-2">
          {read.taken.map(({ id, at: when, actor }) => (
            <li key={id}>
              <time dateTime={when.toISOString()}>{sayInstant(when, locale)}</time> · {actor}
            </li>
          ))}
        </ul>
      </section>
    </WorkspacePage>
  );
}
