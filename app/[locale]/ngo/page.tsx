import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { listReviews } from '@/lib/docket/read-review';
import { readLocale } from '@/lib/i18n/locale';
import { ngoMessages } from '@/lib/i18n/translator';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: ngoMessages(readLocale((await params).locale) ?? 'en')('list.title') };
}

/** The viewer's cases, and which of them wait for a reviewer. */
export default async function ReviewListRoute({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { viewer, member, held } = await privatePage({ locale, at: '/ngo' });
  if (held) return held;
  const t = ngoMessages(locale);
  const lines = await as(viewer, (ctx) => listReviews(ctx, locale));
  return (
    <WorkspacePage locale={locale} path="/ngo" member={member} section="review">
      <h1>{t('list.title')}</h1>
      <p className="mt-3 max-w-[44rem]">{t('list.intro')}</p>
      {lines.length === 0 && <EmptyState>{t('list.empty')}</EmptyState>}
      <ul className="mt-6 divide-y divide-rule">
        {lines.map(({ ref, title, state }) => (
          <li key={ref} className="py-4">
            <a className="font-serif text-[1.125rem]" href={`/${locale}/ngo/cases/${ref}`}>
              {title}
            </a>
            <p className="mt-1 text-[0.9375rem] text-soft">
              {ref} · {t(`list.${state}`)}
            </p>
          </li>
        ))}
      </ul>
    </WorkspacePage>
  );
}
