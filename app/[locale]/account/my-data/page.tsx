import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { needsStepUp } from '@/lib/auth/step-up';
import { readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { WorkspacePage } from '@/lib/ui/workspace-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('data.title') };
}

/** The way to all of one's own data in one file; it asks for a fresh second factor first. */
export default async function MyDataPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const at = '/account/my-data';
  const { member, session, held } = await privatePage({ locale, at });
  if (held) return held;
  const t = teamsMessages(locale);
  const fresh = !needsStepUp(session);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <p>
        <a href={`/${locale}/account`} className="inline-block py-1">
          ← {t('data.back')}
        </a>
      </p>
      <h1 className="mb-4">{t('data.title')}</h1>
      <div className="grid max-w-[40rem] gap-5">
        <p>{t('data.text')}</p>
        {!fresh && <p>{t('data.stepUp')}</p>}
        <p>
          <a
            className="button inline-block no-underline"
            href={`/${locale}${fresh ? `${at}/file` : '/account/step-up'}`}
          >
            {t(fresh ? 'data.get' : 'data.confirm')}
          </a>
        </p>
      </div>
    </WorkspacePage>
  );
}
