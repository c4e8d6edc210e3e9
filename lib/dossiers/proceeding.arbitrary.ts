import { APPEAL_OUTCOMES } from '@/drizzle/vocabulary/appeals';
import { CHARGE_STAGES } from '@/drizzle/vocabulary/charges';
import { COMPLAINT_OUTCOMES } from '@/drizzle/vocabulary/complaints';
import { MEASURE_KINDS } from '@/drizzle/vocabulary/custody';
import { RELIEF_KINDS, SENTENCE_KINDS } from '@/drizzle/vocabulary/decisions';
import type { Drawing } from './drawing.arbitrary';

type Drawn = Record<string, unknown>;

/** Charges, a verdict, perhaps an appeal that changes it, sentences, relief: as the law lets one follow the other. */
export function proceeding(is: Drawing, sources: string[], parties: string[]): Record<string, Drawn[]> {
  const cite = () => ({ citations: is.citations(sources), ...is.visibility() });
  const tried = parties.filter(() => is.chance(2));
  const lists: Record<string, Drawn[]> = {
    charges: [],
    requalifications: [],
    decisions: [],
    findings: [],
    sentences: [],
    sentenceParts: [],
    reliefs: [],
    appeals: [],
    measures: [],
    complaints: [],
  };
  const add = (list: string, prefix: string, fact: Drawn): string => {
    const id = `${prefix}${(lists[list] ?? []).length + 1}`;
    lists[list] = [...(lists[list] ?? []), { id, ...fact }];
    return id;
  };
  const charged = is.aDay();
  const decided = is.later(charged);
  const lodged = is.later(decided, 20);
  const onAppeal = is.later(lodged);
  const date = (day: string) => is.maybe(() => is.fuzzy(day));
  const charge = (party: string) =>
    add('charges', 'c', {
      party,
      described: { en: 'incitement' },
      stage: is.pick(CHARGE_STAGES),
      date: date(charged),
      ...cite(),
    });
  const sentence = (decision: string, party: string) => {
    const id = add('sentences', 't', { decision, party, ...cite() });
    const length = { years: is.upTo(5) };
    add('sentenceParts', 'tp', { sentence: id, kind: is.pick(SENTENCE_KINDS), ...length, ...cite() });
    if (!is.chance(3)) return;
    const kind = is.pick(RELIEF_KINDS);
    add('reliefs', 'r', {
      sentence: id,
      kind,
      decided: date(onAppeal),
      effective: date(is.later(onAppeal)),
      ...cite(),
    });
  };
  const wanted = is.chance(4) ? [] : tried;
  const withCharges = wanted.map((party) => ({ party, charge: charge(party) }));
  for (const { party, charge: from } of withCharges) {
    if (is.chance(3))
      add('requalifications', 'rq', { party, from, to: charge(party), date: date(decided), ...cite() });
    if (is.chance(2)) {
      const other = is.citations(sources, { kind: 'bail' });
      add('measures', 'm', {
        party,
        kind: is.pick(MEASURE_KINDS),
        from: date(charged),
        ...is.visibility(),
        citations: other,
      });
    }
  }
  if (withCharges.length > 0) {
    const verdict = add('decisions', 'd', {
      kind: 'verdict',
      court: 'q1',
      instance: 1,
      date: date(decided),
      ...cite(),
    });
    for (const { party, charge: on } of withCharges) {
      const guilty = is.chance(2);
      add('findings', 'v', {
        decision: verdict,
        party,
        charge: on,
        outcome: guilty ? 'guilty' : 'acquitted',
        ...cite(),
      });
      if (guilty) sentence(verdict, party);
    }
    if (is.chance(2)) {
      const outcome = { kind: 'ruling', instance: 2, modifies: verdict, date: date(onAppeal), ...cite() };
      const outcomeDecision = is.maybe(() => add('decisions', 'd', outcome));
      const ended = outcomeDecision ? { outcome: is.pick(APPEAL_OUTCOMES), outcomeDecision } : {};
      const status = outcomeDecision ? 'decided' : is.pick(['planned', 'lodged']);
      const by = { side: 'defence', level: 'appeal', party: is.pick(withCharges).party };
      add('appeals', 'a', { decision: verdict, ...by, status, lodged: date(lodged), ...ended, ...cite() });
    }
  }
  if (is.chance(2)) {
    const about = withCharges.length > 0 ? { about: 'd1', party: is.pick(parties) } : {};
    const answer = { outcome: is.pick(COMPLAINT_OUTCOMES), answered: date(onAppeal) };
    add('complaints', 'x', {
      kind: 'motion',
      office: 'court',
      lodged: date(lodged),
      ...(is.chance(3) ? { amount: is.upTo(9000), currency: 'EUR', bound: is.maybe(() => 'more_than') } : {}),
      text: is.text([]),
      ...about,
      ...answer,
      ...cite(),
    });
  }
  return lists;
}
