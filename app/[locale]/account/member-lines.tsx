import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { SignedIn } from '@/lib/auth/current-viewer';
import { accountMessages } from '@/lib/i18n/translator';

/** Who I am here; the code to hand to the lead of a case stands large enough to be read out. */
export function MemberLines({ member, locale }: { member: SignedIn['member']; locale: Locale }) {
  const t = accountMessages(locale);
  const lines = [
    { label: t('account.name'), value: member.name },
    { label: t('account.organisation'), value: member.tenantName },
    { label: t('account.login'), value: member.login },
  ];
  return (
    <dl className="grid max-w-[44rem] gap-x-6 gap-y-1 border-y border-rule py-3 sm:grid-cols-[max-content_minmax(0,1fr)]">
      {lines.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="mt-2 text-soft sm:mt-0">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {member.orgRole === 'administrator' && <dd className="sm:col-start-2">{t('account.administrator')}</dd>}
      <dt className="mt-2 text-soft sm:mt-0">{t('account.code')}</dt>
      <dd>
        <span className="figures font-mono text-lg" translate="no">
          {member.code}
        </span>
        <span className="block text-sm text-soft">{t('account.codeHint')}</span>
      </dd>
    </dl>
  );
}
