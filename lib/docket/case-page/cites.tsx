import { Fragment } from 'react';
import type { FactList } from '@/lib/dossiers/dossier';
import { sayPlain, sayText } from '@/lib/dossiers/mentions';
import type { Citation } from '@/lib/sources/cited';
import { SourceMark } from '@/lib/ui/source-mark';
import { type Account, differencesOf } from './differing';
import { noteNumber, type Reading, together } from './reading';
import { Said } from './said';
import { SayValue } from './say-value';

type CitedFact = { id: string; citations: Citation[] };

/** One mark for each source and paragraph, in the order of the notes. */
function Marks({ citations, r }: { citations: readonly Citation[]; r: Reading }) {
  const marks = new Map(
    citations.map((c) => [
      `${c.source} ${c.paragraph ?? ''}`,
      { number: noteNumber(r, c.source), paragraph: c.paragraph },
    ]),
  );
  return [...marks]
    .filter(([, mark]) => mark.number > 0)
    .sort(([, a], [, b]) => a.number - b.number || (a.paragraph ?? 0) - (b.paragraph ?? 0))
    .map(([key, mark]) => <SourceMark key={key} {...mark} locale={r.locale} />);
}

/** Whose word a source passes on, where accounts do not differ; where they do, each account says its own. */
function ToldBy({ citations, r }: { citations: readonly Citation[]; r: Reading }) {
  if (citations.some((c) => c.stance === 'differs')) return null;
  const told = new Map(
    citations.flatMap((c) =>
      c.attribution ? [[JSON.stringify(c.attribution), c.attribution] as const] : [],
    ),
  );
  if (told.size === 0) return null;
  const who = together(
    r,
    [...told.values()].map((text) => sayPlain(text, r.d, r.locale)),
  );
  return <span className="text-[0.9375rem] text-soft"> ({r.t('toldBy', { who })})</span>;
}

/** The marks of the sources that support a fact, and whose word they pass on. */
export function Cites({ fact, r }: { fact: CitedFact; r: Reading }) {
  return (
    <>
      <Marks citations={fact.citations.filter((c) => c.stance === 'supports')} r={r} />
      <ToldBy citations={fact.citations} r={r} />
    </>
  );
}

function SourceName({ citation, r }: { citation: Citation; r: Reading }) {
  const source = r.d.sources.find((s) => s.id === citation.source);
  const name = citation.attribution ?? source?.publisher;
  // Names of publishers are names: their language is marked for machines only.
  if (name) return <span lang={sayText(name, r.d, r.locale).lang}>{sayPlain(name, r.d, r.locale)}</span>;
  return source ? (
    <cite>
      <Said text={source.title} r={r} />
    </cite>
  ) : null;
}

function Sources({ citations, r }: { citations: Citation[]; r: Reading }) {
  const bySource = [...new Map(citations.map((c) => [c.source, c])).values()];
  return bySource.map((citation, at) => (
    <Fragment key={citation.source}>
      {at > 0 && '; '}
      <SourceName citation={citation} r={r} />
      <Marks citations={citations.filter((c) => c.source === citation.source)} r={r} />
    </Fragment>
  ));
}

function AccordingTo({
  account,
  list,
  field,
  r,
}: {
  account: Account;
  list: FactList;
  field: string;
  r: Reading;
}) {
  const value = () => <SayValue list={list} field={field} value={account.value} r={r} />;
  if (account.citations.length === 0) return value();
  return r.t.rich('according', { value, sources: () => <Sources citations={account.citations} r={r} /> });
}

const FIELDS = [
  'date',
  'description',
  'text',
  'kind',
  'place',
  'described',
  'start',
  'end',
  'from',
  'until',
  'outcome',
  'stage',
  'whole',
  'role',
  'label',
] as const;

/** Told differently is not told against each other. */
const IN_OWN_WORDS = ['description', 'text', 'label'];

/** What the sources differ on, in brackets; nothing for a field that the values themselves explain. */
function labelOf(r: Reading, field: string): string {
  const known = FIELDS.find((name) => name === field);
  return known ? ` (${r.t(`field.${known}`)})` : '';
}

/** Who says what, where the sources of a fact differ: "28 November 2016 according to X; November 2016 according to Y". */
export function Accounts({ list, fact, r }: { list: FactList; fact: CitedFact; r: Reading }) {
  const differences = differencesOf(list, fact);
  if (differences.length === 0) return null;
  return differences.map(({ field, accounts }) => (
    <div key={field} className="mt-1 border-l-2 border-edge pl-3 text-[0.9375rem] text-soft">
      <p>
        {r.t(IN_OWN_WORDS.includes(field) ? 'tellEach' : 'differ')}
        {labelOf(r, field)}:
      </p>
      <ul className="ml-4 list-disc">
        {accounts.map((account) => (
          <li key={account.citations.map((c) => `${c.source} ${c.paragraph}`).join(' ')}>
            <AccordingTo account={account} list={list} field={field} r={r} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
