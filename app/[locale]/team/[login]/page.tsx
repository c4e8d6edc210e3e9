import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { list } from '@/lib/auth/administer';
import { privatePage } from '@/lib/auth/private-page';
import { readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { linkAction, restoreAction, suspendAction } from '../actions';
import { sayState } from '../say-state';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; login: string }> };

const FORMS = { link: linkAction, suspend: suspendAction, restore: restoreAction };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('admin.invitedOrg') };
}

/** One person of the organisation: a fresh sign-in link, and suspending or restoring the account. */
export default async function AccountOfMemberPage({ params }: Props) {
  const { login, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const at = `/team/${login}`;
  const { member, session, held } = await privatePage({ locale, at, forms: FORMS });
  if (held) return held;
  const listed = await list({ kind: 'administrator', sessionHash: session.hash });
  const one = listed.ok ? listed.members.find((each) => each.login === login) : undefined;
  if (one === undefined) notFound();
  const t = teamsMessages(locale);
  const form = { at, locale };
  const suspended = one.suspendedAt !== null;
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="people">
      <p>
        <a href={`/${locale}/team`} className="inline-block py-1">
          ← {t('admin.back')}
        </a>
      </p>
      <h1>{one.name}</h1>
      <p className="mb-6 mt-2">
        {one.login} · {sayState(one, locale)}
      </p>
      <div className="grid max-w-[40rem] gap-10">
        {!suspended && (
          <section>
            <h2 className="mb-2">{t('admin.link')}</h2>
            <p className="mb-4">{t('admin.linkText')}</p>
            <VerbForm {...form} action={linkAction} id="link" submit={t('admin.linkGo')}>
              <HiddenField name="login" value={login} />
            </VerbForm>
          </section>
        )}
        {one.id !== member.id && (
          <section>
            <h2 className="mb-2">{t('admin.suspend')}</h2>
            {!suspended && <p className="mb-4">{t('admin.suspendText')}</p>}
            <VerbForm
              {...form}
              action={suspended ? restoreAction : suspendAction}
              id={suspended ? 'restore' : 'suspend'}
              submit={t(suspended ? 'admin.restoreGo' : 'admin.suspendGo')}
              quiet
            >
              <HiddenField name="login" value={login} />
            </VerbForm>
          </section>
        )}
      </div>
    </WorkspacePage>
  );
}
