import { notFound } from 'next/navigation';
import { credentialsOf } from '@/lib/auth/factors';
import type { AskedFor } from '@/lib/auth/next-address';
import { privatePage } from '@/lib/auth/private-page';
import { offerRecoveryCodes } from '@/lib/auth/recovery-codes';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { CheckField, HiddenField } from '@/lib/ui/fields';
import { RecoveryCodes } from '@/lib/ui/recovery-codes';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { titled } from '../../sign-in/entry-page';
import { takeRecoveryCodesAction } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'recovery.title');

/** New recovery codes, shown once: nothing is stored before the member has written them down. */
export default async function RecoveryCodesPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { next } = await searchParams;
  const query = typeof next === 'string' ? `?next=${encodeURIComponent(next)}` : '';
  const at = `/account/recovery-codes${query}`;
  const { member, held } = await privatePage({ locale, at });
  if (held) return held;
  const { recoveryCodesLeft } = await credentialsOf(member.id);
  const t = accountMessages(locale);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <div className="max-w-[36rem]">
        <h1 className="mb-3">{t('recovery.title')}</h1>
        <p className="mb-3">{t('recovery.text')}</p>
        {recoveryCodesLeft > 0 && <p className="mb-3">{t('recovery.replaces')}</p>}
        <VerbForm
          refusal={t('account.notDone')}
          action={takeRecoveryCodesAction}
          id="codes"
          at={at}
          locale={locale}
          submit={t('recovery.go')}
        >
          {typeof next === 'string' && <HiddenField name="next" value={next} />}
          <RecoveryCodes offer={offerRecoveryCodes(member.id)} />
          <p className="not-printed text-sm text-soft">{t('recovery.print')}</p>
          <CheckField name="saved" label={t('recovery.saved')} />
        </VerbForm>
      </div>
    </WorkspacePage>
  );
}
