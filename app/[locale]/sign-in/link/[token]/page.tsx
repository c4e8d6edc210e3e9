import { notFound } from 'next/navigation';
import { answeringPost } from '@/lib/auth/answering-post';
import { type AskedFor, nextAddress } from '@/lib/auth/next-address';
import { readSignInLink } from '@/lib/auth/sign-in-links';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { PasswordField } from '@/lib/ui/password-field';
import { VerbForm } from '@/lib/ui/verb-form';
import { EntryPage, GonePage, titled } from '../../entry-page';
import { followLinkAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<AskedFor> };

export const generateMetadata = ({ params }: Props) => titled(params, 'link.title');

/** A one-time link: opening it changes nothing (a messenger may look first), the button does. */
export default async function LinkPage({ params, searchParams }: Props) {
  const { locale: named, token } = await params;
  const locale = readLocale(named);
  if (!locale) notFound();
  const path = `/sign-in/link/${token}`;
  const link = await readSignInLink(token);
  if (!link.ok && !(await answeringPost())) return <GonePage locale={locale} path={path} />;
  const t = accountMessages(locale);
  const name = link.ok ? link.name : '';
  return (
    <EntryPage locale={locale} path={path} title={t('link.title')}>
      {link.ok && <p className="mb-5">{t('link.text', { name })}</p>}
      <VerbForm
        refusal={t('signIn.notIn')}
        action={followLinkAction}
        id="link"
        at={path}
        locale={locale}
        submit={link.ok ? t('link.go', { name }) : t('signIn.go')}
      >
        <HiddenField name="token" value={token} />
        <HiddenField name="next" value={nextAddress((await searchParams).next, locale)} />
        {link.ok && link.asksPassword && (
          <PasswordField name="password" label={t('link.password')} autoComplete="current-password" />
        )}
      </VerbForm>
    </EntryPage>
  );
}
