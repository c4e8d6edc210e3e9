import { comparePartialDates, type PartialDate } from '@/lib/dates/partial-date';
import { sayWhen } from '@/lib/dates/say';
import type { Decision } from '@/lib/decisions/decision';
import { capital } from '@/lib/i18n/locale';
import { ownWords, partyName, type Reading, together } from './reading';
import { sayOrdered, saySentence } from './say-sentence';

const MOST_CLAUSES = 4;
const UNDATED: PartialDate = { edtf: '..' };

/** A lower court comes before a higher one, whatever a fuzzy date leaves open. */
function byInstanceAndDate(a: Decision, b: Decision): number {
  const instances = a.instance && b.instance ? a.instance - b.instance : 0;
  return instances || comparePartialDates(a.date ?? UNDATED, b.date ?? UNDATED);
}

/** "A and B – 5 years of imprisonment each; C – a fine": those of whom the same is said stand together. */
function listed(r: Reading, said: { party: string; words: string }[]): string {
  const groups = new Map<string, string[]>();
  for (const { party, words } of said) groups.set(words, [...(groups.get(words) ?? []), party]);
  const items = [...groups].map(([words, parties]) => {
    const names = together(r, [...new Set(parties.map((party) => partyName(r, party)))]);
    return r.t(parties.length > 1 ? 'first.itemEach' : 'first.item', { names, said: words });
  });
  return items.join('; ');
}

function courtOf(r: Reading, decision: Decision): string {
  const court = r.d.courts.find((q) => q.id === decision.court);
  return ownWords(r, court?.name ?? court?.described) ?? r.t('first.aCourt');
}

function sentencing(r: Reading, decision: Decision): string | null {
  const said = r.d.sentences
    .filter((s) => s.decision === decision.id)
    .flatMap((s) => ({ party: s.party, words: saySentence(r, s.id) ?? r.say('sentenceKind', 'not_stated') }));
  if (said.length === 0) return null;
  const list = listed(r, said);
  const when = decision.date && sayWhen(decision.date, r.locale);
  if (decision.modifies !== undefined)
    return when === undefined ? r.t('first.changedNoDate', { list }) : r.t('first.changed', { when, list });
  if (decision.kind !== 'verdict')
    return when === undefined ? r.t('first.imposedNoDate', { list }) : r.t('first.imposed', { when, list });
  const court = courtOf(r, decision);
  const passed =
    when === undefined
      ? r.t('first.sentenceNoDate', { court, list })
      : r.t('first.sentence', { when, court, list });
  return decision.inAbsentia ? `${passed} ${r.t('first.inAbsentia')}` : passed;
}

function finding(r: Reading, decision: Decision): string | null {
  const found = r.d.findings.filter((f) => f.decision === decision.id);
  if (found.length === 0) return null;
  const outcomesOf = (party: string) =>
    new Set(found.filter((f) => f.party === party).map((f) => r.t(`found.${f.outcome}`)));
  const parties = [...new Set(found.map((f) => f.party))];
  const list = listed(
    r,
    parties.map((party) => ({ party, words: together(r, [...outcomesOf(party)]) })),
  );
  const when = decision.date && sayWhen(decision.date, r.locale);
  const kind = r.say('decisionKind', decision.kind);
  if (when === undefined) return r.t('first.decidedNoDate', { kind, list });
  if (decision.kind === 'not_stated') return r.t('first.decidedPlain', { when, list });
  const guilty = found.some((f) => f.outcome === 'guilty');
  if (decision.kind === 'verdict' && guilty)
    return r.t('first.found', { when, court: courtOf(r, decision), list });
  return r.t('first.decided', { when, kind, list });
}

/** A measure of restraint that a decision granted, with the length that an order gives it. */
function ordered(r: Reading, decision: Decision): string | null {
  const granted = r.d.measures.filter((m) => m.decision === decision.id && decision.outcome === 'granted');
  if (granted.length === 0 || decision.date === undefined) return null;
  const order = r.d.custodyOrders.find((u) => u.decision === decision.id);
  const list = listed(
    r,
    granted.map((m) => {
      const kind = r.say('measureKind', m.kind);
      const length = sayOrdered(r, m) ?? (order && sayOrdered(r, order));
      return { party: m.party, words: length ? r.t('part.for', { kind, length }) : kind };
    }),
  );
  return r.t('first.ordered', { when: sayWhen(decision.date, r.locale), list });
}

function outcome(r: Reading, decision: Decision): string | null {
  if (decision.outcome === undefined) return null;
  const measure = ordered(r, decision);
  if (measure !== null) return measure;
  const kind = r.say('decisionKind', decision.kind);
  const said = r.say('decisionOutcome', decision.outcome);
  if (decision.date === undefined) return r.t('first.outcomeNoDate', { kind, outcome: said });
  const when = sayWhen(decision.date, r.locale);
  if (decision.kind === 'refusal' && decision.outcome === 'refused') return r.t('first.act', { when, kind });
  return decision.kind === 'not_stated'
    ? r.t('first.outcomePlain', { when, outcome: said })
    : r.t('first.outcome', { when, kind, outcome: said });
}

function reliefs(r: Reading): string | null {
  const items = r.d.reliefs.map((relief) => {
    const party = r.d.sentences.find((s) => s.id === relief.sentence)?.party ?? '';
    const date = relief.effective ?? relief.decided;
    const kind = r.say('reliefKind', relief.kind);
    const said = date ? r.t('first.dated', { said: kind, date: sayWhen(date, r.locale) }) : kind;
    return r.t('first.item', { names: partyName(r, party), said });
  });
  return items.length === 0 ? null : r.t('first.relief', { list: items.join('; ') });
}

/** What was decided, one sentence for each decision in the order of their dates, then relief. Empty if nothing was. */
export function decisionSentences(r: Reading): string[] {
  const inOrder = r.d.decisions.toSorted(byInstanceAndDate);
  const said = inOrder.flatMap((d) => sentencing(r, d) ?? finding(r, d) ?? outcome(r, d) ?? []);
  return [...said.slice(-MOST_CLAUSES), reliefs(r)]
    .filter((words) => words !== null)
    .map((words) => capital(words, r.locale));
}
