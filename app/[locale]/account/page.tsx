import { notFound } from 'next/navigation';
import { credentialsOf } from '@/lib/auth/factors';
import { listFreezes } from '@/lib/auth/freeze';
import type { AskedFor } from '@/lib/auth/next-address';
import { privatePage } from '@/lib/auth/private-page';
import { listSessions } from '@/lib/auth/session';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages, calendarMessages, reminderMessages, teamsMessages } from '@/lib/i18n/translator';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { titled } from '../sign-in/entry-page';
import { FactorList } from './factor-list';
import { IdentityList } from './identity-list';
import { MemberLines } from './member-lines';
import { sayInstant } from './say-instant';
import { SessionList } from './session-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'account.title');

/** Who I am here, how I sign in, and where I am signed in. */
export default async function AccountPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { member, session, held } = await privatePage({ locale, at: '/account' });
  if (held) return held;
  const [sessions, credentials, freezes] = await Promise.all([
    listSessions(member.id),
    credentialsOf(member.id),
    listFreezes(member.id),
  ]);
  const t = accountMessages(locale);
  const asked = await searchParams;
  const told = asked.password !== undefined ? 'passwordChanged' : asked.saved !== undefined ? 'saved' : null;
  return (
    <WorkspacePage locale={locale} path="/account" member={member} section="account">
      <h1 className="mb-4">{t('account.title')}</h1>
      {told && (
        <p role="status" className="mb-5 border-l-4 border-accent bg-tint px-4 py-2">
          {t(`account.${told}`)}
        </p>
      )}
      <MemberLines member={member} locale={locale} />
      <p className="mt-4">
        <a href={`/${locale}/account/calendar`} className="inline-block py-1">
          {calendarMessages(locale)('title')}
        </a>
        <br />
        <a href={`/${locale}/account/reminders`} className="inline-block py-1">
          {reminderMessages(locale)('title')}
        </a>
        <br />
        <a href={`/${locale}/account/my-data`} className="inline-block py-1">
          {teamsMessages(locale)('data.title')}
        </a>
        {member.orgRole === 'administrator' && (
          <>
            <br />
            <a href={`/${locale}/team`} className="inline-block py-1">
              {teamsMessages(locale)('admin.title', { organisation: member.tenantName })}
            </a>
          </>
        )}
      </p>
      <FactorList credentials={credentials} locale={locale} />
      <IdentityList memberId={member.id} locale={locale} told={asked.provider} />
      <SessionList sessions={sessions} here={session.id} locale={locale} />
      {freezes.length > 0 && (
        <section aria-labelledby="freezes" className="mt-10">
          <h2 id="freezes" className="mb-2">
            {t('account.freezes')}
          </h2>
          <ul>
            {freezes.map(({ frozenAt, byName, liftedAt }) => (
              <li key={frozenAt.toISOString()}>
                {byName
                  ? t('account.frozenBy', { day: sayInstant(frozenAt, locale), name: byName })
                  : t('account.frozenByNobody', { day: sayInstant(frozenAt, locale) })}
                {liftedAt && ` · ${t('account.lifted')}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </WorkspacePage>
  );
}
