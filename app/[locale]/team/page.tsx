import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sayInstant } from '@/app/[locale]/account/say-instant';
import { ORG_ROLES } from '@/drizzle/vocabulary/accounts';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { list } from '@/lib/auth/administer';
import { answeringPost } from '@/lib/auth/answering-post';
import { privatePage } from '@/lib/auth/private-page';
import { ENDONYMS, readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { ChoiceField, TextField } from '@/lib/ui/fields';
import { Table } from '@/lib/ui/table';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { inviteAction } from './actions';
import { sayState } from './say-state';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('admin.orgRole') };
}

/** The people of an administrator's organisation, and the form that invites another. It leads to no case. */
export default async function PeopleOfOrganisationPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const at = '/team';
  const { member, session, held } = await privatePage({ locale, at, forms: { invite: inviteAction } });
  if (held) return held;
  const listed = await list({ kind: 'administrator', sessionHash: session.hash });
  if (!listed.ok) notFound();
  const t = teamsMessages(locale);
  const columns = [
    { key: 'name', head: t('team.name') },
    { key: 'login', head: t('admin.login') },
    { key: 'state', head: t('admin.state') },
    { key: 'seen', head: t('admin.seen') },
    { key: 'open', head: '' },
  ] as const;
  const people = listed.members.map((one) => ({
    id: one.id,
    cells: {
      name: one.name,
      login: one.login,
      state: sayState(one, locale),
      seen: one.lastSeenAt === null ? t('admin.never') : sayInstant(one.lastSeenAt, locale),
      open: one.login && (
        <a href={`/${locale}/team/${one.login}`} className="inline-block py-1">
          {t('admin.open')}
          <span className="sr-only">: {one.name}</span>
        </a>
      ),
    },
  }));
  const invited = listed.invitations.map((one) => ({
    id: `invited-${one.login}`,
    cells: {
      name: one.name,
      login: one.login,
      state: t('admin.invited', { date: sayInstant(one.expiresAt, locale) }),
      seen: '',
      open: '',
    },
  }));
  const roles = ORG_ROLES.map((value) => ({ value, label: t(`admin.${value}`) }));
  const languages = LOCALES.map((value) => ({ value, label: ENDONYMS[value] }));
  const title = t('admin.title', { organisation: member.tenantName });
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="people">
      <h1 className="mb-2">{title}</h1>
      <p className="mb-5 max-w-[40rem] text-soft">{t('admin.text')}</p>
      <Table caption={title} captionHidden columns={columns} rows={[...people, ...invited]} />
      <details open={await answeringPost()} className="mt-6">
        <summary className="cursor-pointer py-3 font-medium">{t('admin.invite')}</summary>
        <p className="mb-4 max-w-[40rem] text-[0.9375rem] text-soft">{t('admin.inviteText')}</p>
        <VerbForm action={inviteAction} id="invite" at={at} locale={locale} submit={t('admin.inviteGo')}>
          <TextField name="name" label={t('admin.name')} maxLength={120} required />
          <TextField
            name="login"
            label={t('admin.login')}
            hint={t('admin.loginHint')}
            maxLength={32}
            required
          />
          <ChoiceField name="orgRole" label={t('admin.orgRole')} options={roles} value="member" required />
          <ChoiceField
            name="language"
            label={t('admin.language')}
            options={languages}
            value={locale}
            required
          />
        </VerbForm>
      </details>
    </WorkspacePage>
  );
}
