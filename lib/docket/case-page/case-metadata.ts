import type { Metadata } from 'next';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { PublishedCase, WithdrawnCase } from '@/lib/docket/queries';
import { titleOf } from '@/lib/dossiers/title';
import { caseMessages } from '@/lib/i18n/translator';
import { permanentAddress } from '@/lib/ui/permanent-address';
import { firstSentence } from './first-sentence';

const LONGEST = 300;

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

/**
 * Title, description and canonical address of a case page. Only the latest revision is for search engines; what was
 * replaced or withdrawn is not. The other languages are linked by the page itself.
 */
export function metadataOf(found: PublishedCase | WithdrawnCase, locale: Locale, day: string): Metadata {
  if (found.withdrawn) return { title: caseMessages(locale)('withdrawn.title'), robots: { index: false } };
  const newest = found.revisions.find((one) => !one.withdrawn)?.number ?? found.number;
  const title = titleOf(found.dossier, locale);
  const canonical = permanentAddress(locale, `/cases/${found.ref}`);
  return {
    title:
      found.number === newest
        ? title
        : `${title} · ${caseMessages(locale)('changes.revision', { n: String(found.number) })}`,
    description: shortened(firstSentence(found.dossier, locale, day)),
    alternates: { canonical },
    robots: { index: found.number === newest, follow: true },
  };
}
