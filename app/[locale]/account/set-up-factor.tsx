import type { Locale } from '@/drizzle/vocabulary/i18n';
import { offerTotp } from '@/lib/auth/totp';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { MakePasskey } from '@/lib/ui/passkey-button';
import { CodeField } from '@/lib/ui/password-field';
import { TotpOffer } from '@/lib/ui/totp-offer';
import { VerbForm } from '@/lib/ui/verb-form';
import { passkeyWords, totpWords } from '../sign-in/factor-words';
import { addPasskeyAction, offerMyPasskeyAction, setAppAction } from './factor-actions';

type Props = {
  locale: Locale;
  at: string;
  member: { id: string; name: string; login: string | null };
  next?: string;
};

/** An authenticator app or a passkey for an account that exists. */
export function SetUpFactor({ locale, at, member, next }: Props) {
  const t = accountMessages(locale);
  const label = member.login ?? member.name;
  return (
    <>
      <section aria-labelledby="by-app" className="border-t border-ink pt-4">
        <h2 id="by-app" className="mb-3">
          {t('account.app')}
        </h2>
        <VerbForm
          refusal={t('account.notDone')}
          action={setAppAction}
          id="app"
          at={at}
          locale={locale}
          submit={t('totp.go')}
        >
          {next !== undefined && <HiddenField name="next" value={next} />}
          <TotpOffer offer={offerTotp(member.id, label)} words={totpWords(locale)} />
          <CodeField name="code" label={t('totp.code')} numeric />
        </VerbForm>
      </section>
      <section aria-labelledby="by-passkey" className="mt-10 border-t border-ink pt-4">
        <h2 id="by-passkey" className="mb-2">
          {t('invitation.passkey')}
        </h2>
        <p className="mb-4">{t('invitation.passkeyText')}</p>
        <MakePasskey
          ask={offerMyPasskeyAction}
          send={addPasskeyAction}
          fields={{ name: label, ...(next !== undefined && { next }) }}
          locale={locale}
          words={passkeyWords(locale, t('passkey.add'))}
          quiet
        />
      </section>
    </>
  );
}
