import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { courtDay } from '@/lib/dates/zones';
import { metadataOf } from '@/lib/docket/case-page/case-metadata';
import { CaseShell } from '@/lib/docket/case-page/case-shell';
import { findRevision } from '@/lib/docket/queries';
import { readLocale } from '@/lib/i18n/locale';

type Props = { params: Promise<{ locale: string; ref: string; number: string }> };

/** Only the number as we write it: "2", not "02" or "2.0", so that each revision has one address. */
function find(ref: string, number: string) {
  return /^[1-9]\d{0,4}$/.test(number) ? findRevision(ref, Number(number)) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, ref, number } = await params;
  const [locale, found] = [readLocale(text), await find(ref, number)];
  return locale && found ? metadataOf(found, locale, courtDay(new Date())) : {};
}

/** One numbered revision of a case as it was published. */
export default async function RevisionRoute({ params }: Props) {
  const { locale: text, ref, number } = await params;
  const locale = readLocale(text);
  const found = locale && (await find(ref, number));
  if (!locale || !found) notFound();
  const path = `/cases/${ref}/revisions/${number}`;
  return <CaseShell found={found} locale={locale} path={path} day={courtDay(new Date())} />;
}
