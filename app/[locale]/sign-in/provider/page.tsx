import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { danceCookieName, ERRAND } from '@/lib/auth/oidc-dance';
import { readErrand } from '@/lib/auth/oidc-errand';
import { oidcSettings } from '@/lib/auth/oidc-settings';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { EntryPage } from '../entry-page';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: 'noindex' };

type Props = { params: Promise<{ locale: string }> };

/**
 * Leads on to the identity provider. A page and not a redirect of the form before: browsers hold a form to `form-action`
 * through every redirect, and where a provider sends its visitors on to is not for us to list.
 */
export default async function ProviderPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  const settings = oidcSettings();
  if (!locale || settings === null) notFound();
  const setOut = readErrand((await cookies()).get(danceCookieName(ERRAND))?.value);
  if (setOut === null) redirect(`/${locale}/sign-in`);
  const t = accountMessages(locale);
  const { name } = settings;
  return (
    <EntryPage locale={locale} path="/sign-in/provider" title={t('provider.title', { name })}>
      <meta httpEquiv="refresh" content={`0;url=${setOut.address}`} />
      <p className="mb-5">{t('provider.text')}</p>
      <a href={setOut.address} className="button" rel="noreferrer">
        {t('provider.on', { name })}
      </a>
    </EntryPage>
  );
}
