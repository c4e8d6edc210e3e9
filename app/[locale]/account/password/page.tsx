import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { PasswordField } from '@/lib/ui/password-field';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { titled } from '../../sign-in/entry-page';
import { changePasswordAction } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props) => titled(params, 'account.changePassword');

/** A new password, within five minutes of the second step. */
export default async function PasswordPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const at = '/account/password';
  const { member, held } = await privatePage({ locale, at });
  if (held) return held;
  const t = accountMessages(locale);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <div className="max-w-[32rem]">
        <p className="mb-2">
          <a href={`/${locale}/account`}>← {t('account.back')}</a>
        </p>
        <h1 className="mb-3">{t('account.changePassword')}</h1>
        <p className="mb-5">{t('account.passwordEnds')}</p>
        <VerbForm
          action={changePasswordAction}
          id="password"
          at={at}
          locale={locale}
          submit={t('account.changePassword')}
        >
          <PasswordField
            name="password"
            label={t('account.newPassword')}
            hint={t('invitation.passwordHint')}
            autoComplete="new-password"
          />
        </VerbForm>
      </div>
    </WorkspacePage>
  );
}
