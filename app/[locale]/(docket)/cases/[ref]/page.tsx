import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { courtDay } from '@/lib/dates/zones';
import { metadataOf } from '@/lib/docket/case-page/case-metadata';
import { CaseShell } from '@/lib/docket/case-page/case-shell';
import { findCase } from '@/lib/docket/queries';
import { readLocale } from '@/lib/i18n/locale';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, ref } = await params;
  const [locale, found] = [readLocale(text), await findCase(ref)];
  return locale && found ? metadataOf(found, locale, courtDay(new Date())) : {};
}

/** A case in its latest revision, or word that it was withdrawn. */
export default async function CaseRoute({ params }: Props) {
  const { locale: text, ref } = await params;
  const locale = readLocale(text);
  const found = locale && (await findCase(ref));
  if (!locale || !found) notFound();
  return <CaseShell found={found} locale={locale} path={`/cases/${ref}`} day={courtDay(new Date())} />;
}
