import { notFound, redirect } from 'next/navigation';
import { answeringPost } from '@/lib/auth/answering-post';
import { readViewer } from '@/lib/auth/current-viewer';
import { type AskedFor, nextAddress } from '@/lib/auth/next-address';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField, TextField } from '@/lib/ui/fields';
import { UsePasskey } from '@/lib/ui/passkey-button';
import { PasswordField } from '@/lib/ui/password-field';
import { VerbForm } from '@/lib/ui/verb-form';
import { askAnyPasskeyAction, passkeyAction, signInAction } from './actions';
import { EntryPage, titled } from './entry-page';
import { passkeyWords } from './factor-words';
import { ProviderAnswer, ProviderEntry } from './provider/entry';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'signIn.title');

/** Login and password, or a passkey. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const asked = await searchParams;
  const next = nextAddress(asked.next, locale);
  if ((await readViewer())?.session.secondFactor && !(await answeringPost())) redirect(next);
  const t = accountMessages(locale);
  const at = `/sign-in?next=${encodeURIComponent(next)}`;
  return (
    <EntryPage locale={locale} path={at} title={t('signIn.title')}>
      {asked.out !== undefined && (
        <p role="status" className="mb-5">
          {t('signIn.out')}
        </p>
      )}
      <ProviderAnswer locale={locale} told={asked.provider} />
      <VerbForm
        refusal={t('signIn.notIn')}
        action={signInAction}
        id="password"
        at={at}
        locale={locale}
        submit={t('signIn.go')}
      >
        <HiddenField name="next" value={next} />
        <TextField name="login" label={t('signIn.login')} autoComplete="username" required />
        <PasswordField name="password" label={t('signIn.password')} autoComplete="current-password" />
      </VerbForm>
      <p className="my-5 flex items-center gap-3 text-soft before:h-px before:grow before:bg-rule after:h-px after:grow after:bg-rule">
        {t('signIn.or')}
      </p>
      <UsePasskey
        ask={askAnyPasskeyAction}
        send={passkeyAction}
        fields={{ next }}
        locale={locale}
        words={passkeyWords(locale, t('signIn.passkey'))}
        quiet
      />
      <ProviderEntry locale={locale} at={at} next={next} />
      <p className="mt-8 text-sm text-soft">{t('signIn.lost')}</p>
    </EntryPage>
  );
}
