import type { PublishedCase } from '@/lib/docket/queries';
import { titleOf } from '@/lib/dossiers/title';
import { permanentAddress } from '@/lib/ui/permanent-address';
import type { Reading } from './reading';

/** What a search engine may know of the page, as schema.org words; no person is described in it. `<` is written as an escape. */
export function jsonLd(r: Reading, published: PublishedCase, description: string): string {
  const first = published.revisions.at(-1)?.publishedAt ?? published.publishedAt;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: titleOf(r.d, r.locale),
    description,
    inLanguage: r.locale,
    identifier: published.ref,
    version: published.number,
    url: permanentAddress(r.locale, `/cases/${published.ref}`),
    datePublished: first.toISOString(),
    dateModified: published.publishedAt.toISOString(),
    citation: r.d.sources.flatMap((source) => source.url ?? []),
  }).replaceAll('<', '\\u003c');
}

/** The same as a script that no browser runs. */
export function JsonLd(props: { r: Reading; published: PublishedCase; description: string }) {
  return <script type="application/ld+json">{jsonLd(props.r, props.published, props.description)}</script>;
}
