import { notFound } from 'next/navigation';
import { factorsOf } from '@/lib/auth/factors';
import type { AskedFor } from '@/lib/auth/next-address';
import { privatePage } from '@/lib/auth/private-page';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { UsePasskey } from '@/lib/ui/passkey-button';
import { CodeField } from '@/lib/ui/password-field';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { askMyPasskeyAction } from '../../sign-in/actions';
import { titled } from '../../sign-in/entry-page';
import { passkeyWords } from '../../sign-in/factor-words';
import { stepUpAction, stepUpByPasskeyAction } from '../factor-actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'stepUp.title');

/** The second step once more, for what cannot be taken back; a form elsewhere waits for it in its own tab. */
export default async function StepUpPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const at = '/account/step-up';
  const { member, held } = await privatePage({ locale, at });
  if (held) return held;
  const t = accountMessages(locale);
  const done = (await searchParams).done !== undefined;
  const factors = await factorsOf(member.id);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <div className="max-w-[32rem]">
        <h1 className="mb-4">{t('stepUp.title')}</h1>
        {done ? (
          <p role="status">
            {t('stepUp.done')} {t('stepUp.close')}
          </p>
        ) : (
          <>
            <p className="mb-5">{t('stepUp.text')}</p>
            {factors.includes('totp') && (
              <VerbForm
                refusal={t('account.notDone')}
                action={stepUpAction}
                id="step-up"
                at={at}
                locale={locale}
                submit={t('stepUp.go')}
              >
                <CodeField name="code" label={t('code.label')} hint={t('code.hintApp')} numeric />
              </VerbForm>
            )}
            {factors.includes('passkey') && (
              <div className="mt-6">
                <UsePasskey
                  ask={askMyPasskeyAction}
                  send={stepUpByPasskeyAction}
                  fields={{}}
                  locale={locale}
                  words={passkeyWords(locale, t('code.passkey'))}
                  quiet={factors.includes('totp')}
                />
              </div>
            )}
            {!factors.includes('totp') && !factors.includes('passkey') && (
              <p>
                {t('stepUp.none')} <a href={`/${locale}/account/app`}>{t('account.setApp')}</a>
              </p>
            )}
          </>
        )}
      </div>
    </WorkspacePage>
  );
}
