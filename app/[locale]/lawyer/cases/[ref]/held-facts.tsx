import type { Locale } from '@/drizzle/vocabulary/i18n';
import { listLabel } from '@/lib/acts/forms/form-labels';
import { sayWord } from '@/lib/acts/forms/options';
import { nameFact } from '@/lib/acts/tell-fact';
import { type Dossier, FACT_LISTS, type FactList } from '@/lib/dossiers/dossier';
import { rowsOf } from '@/lib/dossiers/facts';
import { usualVisibility } from '@/lib/dossiers/visibility';
import { capital } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';

type Props = { d: Dossier; versions: ReadonlyMap<string, number>; locale: Locale; at: string };

const FIRST: readonly FactList[] = [
  'hearings',
  'custody',
  'custodyOrders',
  'charges',
  'decisions',
  'appeals',
  'parties',
];
const ORDER = [...FIRST, ...FACT_LISTS.filter((list) => !FIRST.includes(list))];

/** Everything in the record of a case, list by list: each fact with its id, how widely it may go, and its version. */
export function HeldFacts({ d, versions, locale, at }: Props) {
  const t = formsMessages(locale);
  const lists = ORDER.map((list) => ({ list, facts: rowsOf(d, list) })).filter(
    ({ facts }) => facts.length > 0,
  );
  const line = (id: string, name: string, marks: readonly string[]) => (
    <li key={id} id={id} className="grid grid-cols-[3rem_1fr] gap-x-2 border-t border-rule py-2">
      <span className="figures text-sm text-soft">{id}</span>
      <span className="min-w-0">
        <a href={`/${locale}${at}/facts/${id}`}>{capital(name, locale)}</a>
        {marks.length > 0 && <span className="block text-sm text-soft">{marks.join(' · ')}</span>}
      </span>
    </li>
  );
  const version = (id: string) => {
    const n = versions.get(id) ?? 1;
    return n > 1 ? [t('case.version', { n })] : [];
  };
  return (
    <>
      {lists.map(({ list, facts }) => (
        <section key={list} className="mt-5">
          <h3 className="mb-1">{listLabel(locale, list)}</h3>
          <ul>
            {facts.map((fact) => {
              const shown = fact.visibility ?? usualVisibility(list);
              const marks = shown === 'public' ? [] : [sayWord(locale, 'visibility', shown)];
              return line(fact.id, nameFact(d, list, fact, locale), [...marks, ...version(fact.id)]);
            })}
          </ul>
        </section>
      ))}
      <section className="mt-5">
        <h3 className="mb-1">{listLabel(locale, 'sources')}</h3>
        <ul>
          {d.sources.map((source) =>
            line(source.id, nameFact(d, 'sources', source, locale), version(source.id)),
          )}
        </ul>
      </section>
    </>
  );
}
