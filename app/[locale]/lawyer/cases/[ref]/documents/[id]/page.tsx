import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { findCustody } from '@/lib/documents/queries';
import { readLocale } from '@/lib/i18n/locale';
import { documentMessages } from '@/lib/i18n/translator';
import { ChoiceField, HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { sayLine } from '../say-document';
import { changeCircleAction } from './actions';
import { CustodyLog } from './custody-log';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: documentMessages(readLocale((await params).locale) ?? 'en')('custody') };
}

/** One document: what it is, whom it is for, and its custody log. */
export default async function DocumentPage({ params }: Props) {
  const { ref, id, locale: asked } = await params;
  const locale = readLocale(asked);
  if (!locale) notFound();
  const list = `/lawyer/cases/${ref}/documents`;
  const at = `${list}/${id}`;
  const { viewer, member, held } = await privatePage({ locale, at, forms: { circle: changeCircleAction } });
  if (held) return held;
  const found = await as(viewer, (ctx) => findCustody(ctx, ref, id));
  if (found === null || found.document.state !== 'kept') notFound();
  const { document, log, writes, counsel } = found;
  const t = documentMessages(locale);
  const circles = CIRCLES.filter((circle) => counsel || circle !== 'counsel')
    .filter((circle) => circle !== 'publishable' || document.warning === null)
    .map((value) => ({ value, label: t(`circle.${value}`) }));
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="text-sm">
        <a href={`/${locale}${list}`}>{t('document.back')}</a>
      </p>
      <h1 className="[overflow-wrap:anywhere]">{document.title ?? document.fileName}</h1>
      <p className="figures mb-2 text-soft">{sayLine(document, locale)}</p>
      {document.warning && (
        <p className="mb-2 max-w-[40rem] border-l-4 border-accent bg-tint px-4 py-2">
          {t(`warning.${document.warning}`)}
        </p>
      )}
      <dl className="mb-4 grid gap-x-6 gap-y-1 text-[0.9375rem] sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-soft">{t('document.fileName')}</dt>
        <dd className="[overflow-wrap:anywhere]">{document.fileName}</dd>
        <dt className="text-soft">{t('document.circle')}</dt>
        <dd>{t(`circle.${document.circle}`)}</dd>
        <dt className="text-soft">{t('document.sha256')}</dt>
        <dd className="font-mono text-sm [overflow-wrap:anywhere]">{document.sha256}</dd>
      </dl>
      <p>
        <a href={`/api/documents/${ref}/${id}`} download>
          {t('original')}
        </a>
      </p>
      <CustodyLog log={log} locale={locale} />
      {writes && (
        <section aria-labelledby="change" className="mt-10 max-w-[40rem]">
          <h2 id="change" className="mb-2">
            {t('change.title')}
          </h2>
          <VerbForm action={changeCircleAction} id="circle" at={at} locale={locale} submit={t('change.go')}>
            <HiddenField name="ref" value={ref} />
            <HiddenField name="id" value={id} />
            <HiddenField name="version" value={String(document.version)} />
            <ChoiceField
              name="circle"
              label={t('document.circle')}
              hint={document.warning === null ? undefined : t('change.active')}
              options={circles}
              value={document.circle}
              required
            />
          </VerbForm>
        </section>
      )}
    </WorkspacePage>
  );
}
