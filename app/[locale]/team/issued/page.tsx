import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sayInstant } from '@/app/[locale]/account/say-instant';
import { openIssuedLink } from '@/lib/auth/issued-link';
import { siteOrigin } from '@/lib/auth/origin';
import { privatePage } from '@/lib/auth/private-page';
import { readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { WorkspacePage } from '@/lib/ui/workspace-page';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ link?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('admin.issued') };
}

/** The one-time link that was just made, to be handed over. After two minutes this address shows nothing. */
export default async function IssuedLinkPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { member, held } = await privatePage({ locale, at: '/team' });
  if (held) return held;
  const t = teamsMessages(locale);
  const link = openIssuedLink(member.id, String((await searchParams).link ?? ''));
  return (
    <WorkspacePage locale={locale} path="/team" member={member} section="people">
      <h1 className="mb-4">{t('admin.issued')}</h1>
      {link === null && <p>{t('admin.issuedGone')}</p>}
      {link !== null && (
        <>
          <p className="mb-4 max-w-[40rem]">
            {t('admin.issuedText', { name: link.name, date: sayInstant(new Date(link.expiresAt), locale) })}
          </p>
          <p className="max-w-[44rem] break-all border-y border-rule py-4 font-mono text-[0.9375rem]">
            {new URL(link.path, siteOrigin()).href}
          </p>
        </>
      )}
      <p className="mt-6">
        <a href={`/${locale}/team`} className="inline-block py-1">
          ← {t('admin.back')}
        </a>
      </p>
    </WorkspacePage>
  );
}
