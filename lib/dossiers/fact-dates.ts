import { type PartialDate, partialDate } from '@/lib/dates/partial-date';
import type { FactList } from './dossier';
import type { FactRow, ListedFact } from './facts';

/**
 * When a fact of each list happened: the first of these fields that it has, else the date of what it is part of. A
 * finding has the date of its decision. `later` are dates of what came of it afterwards.
 */
type Dated = { date: readonly string[]; partOf?: string; later?: readonly string[] };
const DATED: Partial<Record<FactList, Dated>> = {
  parties: { date: ['from'], later: ['until'] },
  steps: { date: ['date'] },
  charges: { date: ['date'] },
  requalifications: { date: ['date'] },
  hearings: { date: ['date'] },
  observations: { date: [], partOf: 'hearing' },
  decisions: { date: ['date'], later: ['inForce'] },
  findings: { date: [], partOf: 'decision' },
  sentences: { date: [], partOf: 'decision' },
  sentenceParts: { date: [], partOf: 'sentence' },
  reliefs: { date: ['decided'], later: ['effective'] },
  appeals: { date: ['lodged'] },
  measures: { date: ['from'], partOf: 'decision', later: ['until'] },
  custody: { date: ['start'], later: ['end'] },
  custodyOrders: { date: ['date'], partOf: 'decision' },
  conditions: { date: ['date'] },
  incidents: { date: ['date'] },
  involvements: { date: [], partOf: 'incident' },
  complaints: { date: ['lodged'], later: ['answered'] },
  procedures: { date: ['submitted'], later: ['adopted'] },
  figures: { date: ['date', 'asOf'] },
  statements: { date: ['date'] },
  verifications: { date: ['on'] },
};

/** What is there without having happened on a day: who and what the dossier speaks of. A party may have a beginning. */
export const TIMELESS: readonly FactList[] = [
  'people',
  'organisations',
  'groups',
  'courts',
  'identifiers',
  'links',
  'parties',
];

/** The date in one field of a fact; undefined if the field is empty or no date. */
export function dateIn(fact: FactRow, field: string): PartialDate | undefined {
  const value = fact[field];
  const date = partialDate.safeParse(typeof value === 'string' ? { edtf: value } : value);
  return date.success ? date.data : undefined;
}

/** The date on which a fact happened, or on which that happened of which it is part; undefined if nothing says. */
export function dateOf({ list, fact }: ListedFact, facts: Map<string, ListedFact>): PartialDate | undefined {
  const dated = DATED[list];
  const own = dated?.date.map((field) => dateIn(fact, field)).find((date) => date !== undefined);
  const whole = dated?.partOf === undefined ? undefined : facts.get(String(fact[dated.partOf]));
  // A whole that is its own part would be an error that checkDossier names; here it has no date.
  return own ?? (whole && whole.fact.id !== fact.id ? dateOf(whole, facts) : undefined);
}

/** The fields that date what came of a fact afterwards, with their dates: an end, an answer, a release. */
export function laterDatesOf({ list, fact }: ListedFact): { field: string; date: PartialDate }[] {
  return (DATED[list]?.later ?? []).flatMap((field) => {
    const date = dateIn(fact, field);
    return date === undefined ? [] : [{ field, date }];
  });
}
