import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { privatePage } from '@/lib/auth/private-page';
import { findReminderAddress, type ReminderAddress } from '@/lib/auth/reminder-address';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages, lawyerMessages, reminderMessages } from '@/lib/i18n/translator';
import { mailSettings } from '@/lib/reminders/mail';
import { TextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { confirmAddressAction, keepAddressAction, removeAddressAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

const at = '/account/reminders';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: reminderMessages(readLocale((await params).locale) ?? 'en')('title') };
}

/** Whether a member is told by mail that something needs attention, and where to. */
export default async function RemindersPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const forms = { keep: keepAddressAction, confirm: confirmAddressAction, remove: removeAddressAction };
  const { member, held } = await privatePage({ locale, at, forms });
  if (held) return held;
  const t = reminderMessages(locale);
  const kept = await findReminderAddress(member.id);
  const configured = mailSettings() !== null;
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <p className="mb-1">
        <a href={`/${locale}/account`}>← {accountMessages(locale)('account.back')}</a>
      </p>
      <h1>{t('title')}</h1>
      <div className="max-w-[44rem]">
        <p className="mt-3">{t('text')}</p>
        <p className="mt-2 text-soft">{t('network')}</p>
        {!configured && (
          <p className="mt-6 border-l-4 border-rule bg-tint px-4 py-2">
            {t('off')} <a href={`/${locale}/lawyer`}>{lawyerMessages(locale)('home.title')}</a>
          </p>
        )}
        {kept && <KeptAddress kept={kept} locale={locale} />}
        {configured && kept === null && (
          <section className="mt-8">
            <AddressForm locale={locale} />
          </section>
        )}
        {configured && kept !== null && (
          <section aria-labelledby="another" className="mt-10">
            <h2 id="another" className="mb-3">
              {t('change')}
            </h2>
            <AddressForm locale={locale} />
          </section>
        )}
      </div>
    </WorkspacePage>
  );
}

function AddressForm({ locale }: { locale: Locale }) {
  const t = reminderMessages(locale);
  return (
    <VerbForm action={keepAddressAction} id="keep" {...{ at, locale }} submit={t('send')}>
      <TextField
        name="address"
        label={t('address')}
        hint={t('addressHint')}
        autoComplete="email"
        maxLength={200}
        required
      />
    </VerbForm>
  );
}

function KeptAddress({ kept: { address, confirmed }, locale }: { kept: ReminderAddress; locale: Locale }) {
  const t = reminderMessages(locale);
  return (
    <section className="mt-8">
      <p className="mb-4 border-l-4 border-accent bg-tint px-4 py-2">
        {t(confirmed ? 'on' : 'waiting', { address })}
      </p>
      {!confirmed && (
        <VerbForm action={confirmAddressAction} id="confirm" {...{ at, locale }} submit={t('confirm')}>
          <TextField
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            required
          />
        </VerbForm>
      )}
      <div className="mt-3">
        <VerbForm action={removeAddressAction} id="remove" {...{ at, locale }} submit={t('remove')} quiet />
      </div>
    </section>
  );
}
