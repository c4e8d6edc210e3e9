import type { Day } from '@/lib/dates/day';
import { earliest, type PartialDate } from '@/lib/dates/partial-date';
import { lastSpokenOf } from '@/lib/sources/said';
import { canonicalJson } from './canonical';
import { type Dossier, FACT_LISTS, type FactList } from './dossier';
import { dateIn, dateOf, laterDatesOf } from './fact-dates';
import { everyFact, factsById, type ListedFact, rowsOf } from './facts';
import { movesOn } from './moves-on';

/**
 * - `event`: new, and it lies after the last day of which the earlier dossier spoke;
 * - `learned_later`: new, and it lies before that, or nothing says when it was;
 * - `correction`: what was said is said otherwise, or no longer;
 * - `sourcing`: what is said stands; the sources given for it are others;
 * - `withdrawn`: the fact is gone.
 */
export type ChangeKind = 'event' | 'learned_later' | 'correction' | 'sourcing' | 'withdrawn';
/** Lists with ids, and the fields of the dossier itself (`dossier`, where `fact` is the name of the field). */
export type ChangedList = FactList | 'sources' | 'bases' | 'dossier';
export type Change = {
  kind: ChangeKind;
  list: ChangedList;
  fact: string;
  /** The fields that differ; absent where the whole fact came or went. */
  fields?: string[];
  date?: PartialDate;
  before?: unknown;
  after?: unknown;
};

type Row = { id: string } & Record<string, unknown>;
type Entry = { list: ChangedList; row: Row };
const same = (a: unknown, b: unknown) => a === b || canonicalJson([a ?? null]) === canonicalJson([b ?? null]);
const OWN_FIELDS = [
  'kind',
  'language',
  'redactedFor',
  'matter',
  'summary',
  'jurisdiction',
  'campaign',
  'unknowns',
  'abridged',
] as const;

function entriesOf(d: Dossier): Map<string, Entry> {
  const lists: [ChangedList, Row[]][] = [
    ...FACT_LISTS.map((list): [ChangedList, Row[]] => [list, rowsOf(d, list)]),
    ['sources', d.sources],
    ['bases', d.bases],
  ];
  return new Map(lists.flatMap(([list, rows]) => rows.map((row) => [`${list} ${row.id}`, { list, row }])));
}

/** Event or learned later, by a date and the last day of which the earlier dossier spoke. */
function kindOfNews(date: PartialDate | undefined, horizon: Day | null): ChangeKind {
  const first = date ? earliest(date) : null;
  return first !== null && (horizon === null || first > horizon) ? 'event' : 'learned_later';
}

function dateOfEntry({ list, row }: Entry, facts: Map<string, ListedFact>): PartialDate | undefined {
  const given = { sources: row.published, bases: row.given }[String(list)];
  if (given !== undefined) return dateIn({ id: row.id, citations: [], given }, 'given');
  const listed = facts.get(row.id);
  if (!listed) return undefined;
  // Where nobody says when it began, its end or answer tells whether something happened since.
  return dateOf(listed, facts) ?? laterDatesOf(listed).find(({ date }) => date.edtf !== '..')?.date;
}

/** When that came about which settled a fact: the decision on an appeal or complaint, the last finding on a charge. */
function settledOn({ list, row }: Entry, news: string[], facts: Map<string, ListedFact>) {
  const field = ['outcomeDecision', ...(list === 'complaints' ? ['decision'] : [])].find((f) =>
    news.includes(f),
  );
  const onCharge = list === 'charges' && news.includes('stage');
  const findings = [...facts.values()].filter((f) => f.list === 'findings' && f.fact.charge === row.id);
  const ending = field ? facts.get(String(row[field])) : onCharge ? findings.at(-1) : undefined;
  return ending && dateOf(ending, facts);
}

const dated = (date: PartialDate | undefined) => (date === undefined ? {} : { date });
const pick = (row: Row, fields: string[]) => Object.fromEntries(fields.map((field) => [field, row[field]]));

function changesWithin(was: Entry, is: Entry, facts: Map<string, ListedFact>, horizon: Day | null): Change[] {
  const fields = [...new Set([...Object.keys(was.row), ...Object.keys(is.row)])].filter(
    (field) => !same(was.row[field], is.row[field]),
  );
  const own = fields.filter((field) => field !== 'citations');
  const news = own.filter((field) => movesOn(is.list, field, was.row[field], is.row[field]));
  const corrected = own.filter((field) => !news.includes(field));
  const about = (kind: ChangeKind, named: string[], date: PartialDate | undefined): Change => ({
    kind,
    list: is.list,
    fact: is.row.id,
    fields: named,
    ...dated(date),
    before: pick(was.row, named),
    after: pick(is.row, named),
  });
  const usual = dateOfEntry(is, facts);
  const ownDate = news
    .map((field) => dateIn({ ...is.row, citations: [] }, field))
    .find((date) => date !== undefined);
  const newsDate = ownDate ?? settledOn(is, news, facts) ?? usual;
  const all = [
    ...(news.length > 0 ? [about(kindOfNews(newsDate, horizon), news, newsDate)] : []),
    ...(corrected.length > 0 ? [about('correction', corrected, usual)] : []),
  ];
  if (fields.length === own.length) return all;
  // New sources for what changed are told with it; alone they are a change of their own.
  const [first, ...rest] = all;
  if (!first) return [about('sourcing', ['citations'], usual)];
  return [{ ...about(first.kind, [...(first.fields ?? []), 'citations'], first.date) }, ...rest];
}

function ownChanges(before: Dossier | null, after: Dossier): Change[] {
  return OWN_FIELDS.flatMap((field): Change[] => {
    const [was, is] = [before?.[field], after[field]];
    if (same(was, is)) return [];
    const empty = was === undefined || (Array.isArray(was) && was.length === 0);
    return [
      { kind: empty ? 'learned_later' : 'correction', list: 'dossier', fact: field, before: was, after: is },
    ];
  });
}

/**
 * What is different in a dossier, each difference (list, id, field) named by exactly one change; none if they are
 * equal. Facts are compared by their id, so their order in a list says nothing. Against no earlier dossier everything
 * is new, and whatever has a date is an event. A field that was empty, an end that was open and a stage that moved on are news
 * about a known fact, not corrections. Throws a RangeError on two different cases.
 * @param until the last day of which the earlier dossier spoke, if it is not that of its sources: two readings of `asOf`
 *   cite the same sources, and between them an event is whatever lies after the day of the first
 */
export function changes(before: Dossier | null, after: Dossier, until?: Day): Change[] {
  if (before !== null && before.ref !== after.ref) throw new RangeError('two different cases');
  const citations = before === null ? [] : everyFact(before).flatMap(({ fact }) => fact.citations);
  const horizon = until ?? (before === null ? null : lastSpokenOf(before, citations));
  const facts = factsById(after);
  const [old, now] = [before === null ? new Map<string, Entry>() : entriesOf(before), entriesOf(after)];
  const gone = [...old].filter(([key]) => !now.has(key));
  return [
    ...ownChanges(before, after),
    ...[...now].flatMap(([key, entry]): Change[] => {
      const was = old.get(key);
      if (was) return changesWithin(was, entry, facts, horizon);
      const date = dateOfEntry(entry, facts);
      const kind = entry.list === 'sources' ? 'sourcing' : kindOfNews(date, horizon);
      return [{ kind, list: entry.list, fact: entry.row.id, ...dated(date), after: entry.row }];
    }),
    ...gone.map(([, { list, row }]): Change => ({ kind: 'withdrawn', list, fact: row.id, before: row })),
  ];
}
