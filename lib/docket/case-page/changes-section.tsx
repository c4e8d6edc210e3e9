import { PartialDateView } from '@/lib/dates/partial-date-view';
import { courtDay } from '@/lib/dates/zones';
import type { PublishedCase } from '@/lib/docket/queries';
import { sayChange, sayPublished } from '@/lib/docket/sayings';
import type { Change, ChangeKind } from '@/lib/dossiers/changes';
import { Timeline } from '@/lib/ui/timeline';
import type { Reading } from './reading';
import { Section } from './said';

const ORDER: readonly ChangeKind[] = ['event', 'learned_later', 'correction', 'withdrawn', 'sourcing'];

/** The changes of one revision, each saying once: events first, then what was learned later, then corrections. */
function Sayings({ changes, r }: { changes: readonly Change[]; r: Reading }) {
  const inOrder = changes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const said = inOrder.map((change) => sayChange(change, r.d)[r.locale] ?? '');
  return (
    <ul>
      {[...new Set(said)].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** What each revision changed, the newest first, with a link to the revision as it was published. */
export function ChangesSection({ r, published }: { r: Reading; published: PublishedCase }) {
  const changesOf = (number: number) => published.changes.find((one) => one.number === number)?.changes ?? [];
  const items = published.revisions
    .filter((one) => one.number <= published.number)
    .map((one) => ({
      id: `revision-${one.number}`,
      margin: <PartialDateView date={{ edtf: courtDay(one.publishedAt) }} locale={r.locale} short />,
      body: (
        <>
          {one.withdrawn ? (
            r.t('changes.withdrawn', { n: String(one.number) })
          ) : (
            <a href={`/${r.locale}/cases/${published.ref}/revisions/${one.number}`}>
              {r.t('changes.revision', { n: String(one.number) })}
            </a>
          )}
          {changesOf(one.number).length > 0 && one.number > 1 ? (
            <Sayings changes={changesOf(one.number)} r={r} />
          ) : (
            one.number === 1 && <p>{sayPublished()[r.locale]}</p>
          )}
        </>
      ),
    }));
  return (
    <Section id="changes" title={r.t('sections.changes')}>
      <Timeline items={items} />
    </Section>
  );
}
