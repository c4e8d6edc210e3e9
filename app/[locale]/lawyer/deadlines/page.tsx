import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isPressing, isRunning, readMyDeadlines } from '@/lib/acts/my-work';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { readLocale } from '@/lib/i18n/locale';
import { lawyerMessages } from '@/lib/i18n/translator';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { DeadlineList } from '../deadline-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

const AT = '/lawyer/deadlines';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: lawyerMessages(readLocale((await params).locale) ?? 'en')('confirm.all') };
}

/** Every deadline of one's cases: those that run first, then all others. */
export default async function DeadlinesPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { viewer, member, held } = await privatePage({ locale, at: AT });
  if (held) return held;
  const t = lawyerMessages(locale);
  const all = await as(viewer, readMyDeadlines);
  const rest = all.filter((one) => !isPressing(one));
  const groups = [
    { id: 'open', title: t('confirm.open'), deadlines: all.filter(isPressing) },
    { id: 'later', title: t('confirm.running'), deadlines: rest.filter(isRunning) },
    { id: 'past', title: t('confirm.past'), deadlines: rest.filter((one) => !isRunning(one)) },
  ].filter(({ deadlines }) => deadlines.length > 0);
  return (
    <WorkspacePage locale={locale} path={AT} member={member} section="hearings">
      <p>
        <a href={`/${locale}/lawyer`} className="inline-block py-1">
          ← {t('hearing.back')}
        </a>
      </p>
      <h1>{t('confirm.all')}</h1>
      {all.length === 0 && <EmptyState>{t('confirm.none')}</EmptyState>}
      {groups.map(({ id, title, deadlines }) => (
        <section key={id} aria-labelledby={id} className="mt-8">
          <h2 id={id} className="mb-2">
            {title}
          </h2>
          <DeadlineList deadlines={deadlines} locale={locale} />
        </section>
      ))}
    </WorkspacePage>
  );
}
