import { notFound, redirect } from 'next/navigation';
import { answeringPost } from '@/lib/auth/answering-post';
import { readViewer } from '@/lib/auth/current-viewer';
import { type AskedFor, nextAddress } from '@/lib/auth/next-address';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { SetUpFactor } from '../../account/set-up-factor';
import { EntryPage, titled } from '../entry-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'setUp.title');

/** For an account with a password and nothing else: without a second step nobody gets in. */
export default async function SetUpPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const next = nextAddress((await searchParams).next, locale);
  const then = encodeURIComponent(next);
  const [pending, posted] = [await readViewer(), await answeringPost()];
  if (pending === null) redirect(`/${locale}/sign-in?next=${then}`);
  if (pending.session.secondFactor && !posted) redirect(next);
  const t = accountMessages(locale);
  const at = `/sign-in/set-up?next=${then}`;
  return (
    <EntryPage locale={locale} path={at} title={t('setUp.title')}>
      <p className="mb-6">{t('setUp.text')}</p>
      <SetUpFactor locale={locale} at={at} member={pending.member} next={next} />
    </EntryPage>
  );
}
