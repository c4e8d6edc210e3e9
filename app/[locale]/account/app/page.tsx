import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { titled } from '../../sign-in/entry-page';
import { SetUpFactor } from '../set-up-factor';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props) => titled(params, 'account.factors');

/** Another authenticator app, or one more passkey. */
export default async function AppPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const at = '/account/app';
  const { member, held } = await privatePage({ locale, at });
  if (held) return held;
  const t = accountMessages(locale);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <div className="max-w-[32rem]">
        <p className="mb-2">
          <a href={`/${locale}/account`}>← {t('account.back')}</a>
        </p>
        <h1 className="mb-5">{t('account.factors')}</h1>
        <SetUpFactor locale={locale} at={at} member={member} />
      </div>
    </WorkspacePage>
  );
}
