import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { CasePage } from '@/lib/docket/case-page/case-page';
import { readReview } from '@/lib/docket/read-review';
import { sayChange } from '@/lib/docket/sayings';
import { titleOf } from '@/lib/dossiers/title';
import { capital, readLocale } from '@/lib/i18n/locale';
import { consentsMessages, ngoMessages } from '@/lib/i18n/translator';
import { Notice } from '@/lib/ui/notice';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { approveAction, endStandingAction, standAction } from './actions';
import { ApproveSection } from './approve-section';
import { RequestLine } from './request-line';
import { StandingSection } from './standing-section';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, ref } = await params;
  return { title: ngoMessages(readLocale(locale) ?? 'en')('case.title', { title: ref }) };
}

/** One case as its reviewer reads it: what would change for the public, all that it would read, and the two approvals. */
export default async function ReviewRoute({ params }: Props) {
  const { locale: text, ref } = await params;
  const locale = readLocale(text);
  if (!locale) notFound();
  const at = `/ngo/cases/${ref}`;
  const forms = { approval: approveAction, stand: standAction, end: endStandingAction };
  const { viewer, member, held } = await privatePage({ locale, at, forms });
  if (held) return held;
  const review = await as(viewer, (ctx) => readReview(ctx, ref));
  if (review === null) notFound();
  const t = ngoMessages(locale);
  const { read, changes, problems, published } = review;
  const said = read.ok
    ? [...new Set(changes.map((change) => sayChange(change, read.dossier)[locale] ?? ''))]
    : [];
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="review">
      <h1>{t('case.title', { title: read.ok ? capital(titleOf(read.dossier, locale), locale) : ref })}</h1>
      <p className="mt-2">
        <a href={`/${locale}/lawyer/cases/${ref}`}>{t('case.openFile')}</a>
      </p>
      <p className="mt-2">
        <a href={`/${locale}${at}/people`}>{consentsMessages(locale)('list.title')}</a>
      </p>
      {review.training && (
        <div className="mt-4">
          <Notice title={t('case.fiction')}>{t('case.training')}</Notice>
        </div>
      )}
      <RequestLine review={review} locale={locale} />
      {!read.ok && <Notice title={t('case.notPublishable')}>{t(`case.${read.reason}`)}</Notice>}
      {problems.length > 0 && (
        <Notice title={t('case.problems')}>
          {problems.map(({ place, remedy }) => `${place}: ${remedy}`).join(' ')}
        </Notice>
      )}
      <section className="mt-8" aria-labelledby="changes-out">
        <h2 id="changes-out">{t('case.changes')}</h2>
        {published === null && <p className="mt-2">{t('case.firstTime')}</p>}
        {published !== null && said.length === 0 && <p className="mt-2">{t('case.noChanges')}</p>}
        {published !== null && (
          <ul className="mt-2 list-disc pl-5">
            {said.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </section>
      <ApproveSection review={review} locale={locale} />
      <StandingSection review={review} locale={locale} />
      {read.ok && (
        <section className="mt-12 border-t border-rule pt-6" aria-labelledby="as-public">
          <h2 id="as-public">{t('case.asPublic')}</h2>
          <CasePage
            published={{
              ref,
              number: published?.number ?? 0,
              publishedAt: new Date(),
              sha256: read.sha256,
              dossier: read.dossier,
              revisions: [],
              changes: [],
              linked: [],
            }}
            locale={locale}
            day={courtDay(new Date())}
          />
        </section>
      )}
    </WorkspacePage>
  );
}
