import { notFound, redirect } from 'next/navigation';
import { answeringPost } from '@/lib/auth/answering-post';
import { readViewer } from '@/lib/auth/current-viewer';
import { factorsOf } from '@/lib/auth/factors';
import { listFreezes } from '@/lib/auth/freeze';
import { type AskedFor, nextAddress } from '@/lib/auth/next-address';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { Notice } from '@/lib/ui/notice';
import { UsePasskey } from '@/lib/ui/passkey-button';
import { CodeField } from '@/lib/ui/password-field';
import { VerbForm } from '@/lib/ui/verb-form';
import { askMyPasskeyAction, confirmCodeAction, passkeyAction } from '../actions';
import { EntryPage, titled } from '../entry-page';
import { passkeyWords } from '../factor-words';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'code.title');

/** The second step, for whoever has just given a password: a code, a recovery code, or a passkey. */
export default async function CodePage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const next = nextAddress((await searchParams).next, locale);
  const then = encodeURIComponent(next);
  const pending = await readViewer();
  const posted = await answeringPost();
  if (pending === null && !posted) redirect(`/${locale}/sign-in?next=${then}`);
  if (pending?.session.secondFactor && !posted) redirect(next);
  const factors = pending === null ? [] : await factorsOf(pending.member.id);
  const frozen =
    pending !== null && (await listFreezes(pending.member.id)).some((one) => one.liftedAt === null);
  if (pending !== null && factors.length === 0 && !frozen) redirect(`/${locale}/sign-in/set-up?next=${then}`);
  const t = accountMessages(locale);
  const at = `/sign-in/code?next=${then}`;
  const usable = frozen ? factors.filter((factor) => factor === 'recovery_code') : factors;
  const typed = usable.includes('totp') || usable.includes('recovery_code');
  return (
    <EntryPage locale={locale} path={at} title={t('code.title')}>
      {(frozen || (pending !== null && usable.length === 0)) && (
        <div className="mb-5">
          <Notice>{t(usable.length === 0 ? 'code.none' : 'code.frozen')}</Notice>
        </div>
      )}
      {(typed || posted) && (
        <VerbForm
          refusal={t('signIn.notIn')}
          action={confirmCodeAction}
          id="code"
          at={at}
          locale={locale}
          submit={t('code.go')}
        >
          <HiddenField name="next" value={next} />
          <CodeField
            name="code"
            label={t('code.label')}
            hint={t(usable.includes('totp') ? 'code.hint' : 'code.hintRecovery')}
          />
        </VerbForm>
      )}
      {usable.includes('passkey') && (
        <div className="mt-6">
          <UsePasskey
            ask={askMyPasskeyAction}
            send={passkeyAction}
            fields={{ next }}
            locale={locale}
            words={passkeyWords(locale, typed ? t('code.passkey') : t('signIn.passkey'))}
            quiet={typed}
          />
        </div>
      )}
      <p className="mt-8">
        <a href={`/${locale}/sign-in?next=${then}`}>{t('code.again')}</a>
      </p>
    </EntryPage>
  );
}
