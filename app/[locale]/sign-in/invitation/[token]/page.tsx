import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readInvitation } from '@/lib/auth/invitations';
import { offerTotp } from '@/lib/auth/totp';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { MakePasskey } from '@/lib/ui/passkey-button';
import { CodeField, PasswordField } from '@/lib/ui/password-field';
import { TotpOffer } from '@/lib/ui/totp-offer';
import { VerbForm } from '@/lib/ui/verb-form';
import { EntryPage, GonePage } from '../../entry-page';
import { passkeyWords, totpWords } from '../../factor-words';
import { acceptWithPasskeyAction, acceptWithPasswordAction, offerInvitedPasskeyAction } from './actions';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: 'noindex' };

type Props = { params: Promise<{ locale: string; token: string }> };

/** An invitation: who invites whom, and the two ways to make an account. Reading it uses nothing up. */
export default async function InvitationPage({ params }: Props) {
  const { locale: named, token } = await params;
  const locale = readLocale(named);
  if (!locale) notFound();
  const path = `/sign-in/invitation/${token}`;
  const read = await readInvitation(token);
  if (!read.ok) return <GonePage locale={locale} path={path} />;
  const { id, name, login, organisation } = read.invitation;
  const t = accountMessages(locale);
  return (
    <EntryPage locale={locale} path={path} title={t('invitation.title', { organisation })}>
      <p className="mb-8">{t('invitation.text', { name, login })}</p>
      <section aria-labelledby="by-password" className="border-t border-ink pt-4">
        <h2 id="by-password" className="mb-4">
          {t('invitation.password')}
        </h2>
        <VerbForm
          refusal={t('signIn.notIn')}
          action={acceptWithPasswordAction}
          id="accept"
          at={path}
          locale={locale}
          submit={t('invitation.go')}
        >
          <HiddenField name="token" value={token} />
          <PasswordField
            name="password"
            label={t('invitation.passwordLabel')}
            hint={t('invitation.passwordHint')}
            autoComplete="new-password"
          />
          <TotpOffer offer={offerTotp(id, login)} words={totpWords(locale)} />
          <CodeField name="code" label={t('totp.code')} numeric />
        </VerbForm>
      </section>
      <section aria-labelledby="by-passkey" className="mt-10 border-t border-ink pt-4">
        <h2 id="by-passkey" className="mb-2">
          {t('invitation.passkey')}
        </h2>
        <p className="mb-4">{t('invitation.passkeyText')}</p>
        <MakePasskey
          ask={offerInvitedPasskeyAction}
          send={acceptWithPasskeyAction}
          fields={{ token, name: login }}
          locale={locale}
          words={passkeyWords(locale, t('passkey.add'))}
          quiet
        />
      </section>
    </EntryPage>
  );
}
