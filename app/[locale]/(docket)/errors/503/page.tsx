import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { ErrorPage } from '../error-page';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = docketMessages(readLocale((await params).locale) ?? 'en');
  return { title: t('errors.unavailable.title'), robots: { index: false } };
}

/** Served by the front with status 503, in the language of the address asked for. */
export default async function UnavailablePage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  return <ErrorPage locale={locale} reason="unavailable" />;
}
