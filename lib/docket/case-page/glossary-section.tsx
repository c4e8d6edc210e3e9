import { liberty } from '@/lib/dossiers/liberty';
import { stageOf } from '@/lib/dossiers/stage';
import { capital } from '@/lib/i18n/locale';
import type { Vocabulary } from '@/lib/i18n/vocabulary';
import { explained, type WordList } from '@/lib/i18n/words';
import type { Reading } from './reading';
import { Section } from './said';

type Term = { term: string; meaning: string };

function termsOf<List extends WordList>(r: Reading, list: List, values: readonly Vocabulary[List][]): Term[] {
  return [...new Set(values)].flatMap((value) => {
    const meaning = explained(r.locale, list, value);
    return meaning === null ? [] : [{ term: capital(r.say(list, value), r.locale), meaning }];
  });
}

/** The court words that this case uses, each with its plain meaning; the same word once. */
function wordsOf(r: Reading): Term[] {
  const { d, day } = r;
  const held = [...new Set(d.custody.map((k) => k.subject))];
  const terms = [
    ...termsOf(r, 'caseKind', [d.kind]),
    ...termsOf(r, 'stage', [stageOf(d, day)]),
    ...termsOf(
      r,
      'partyRole',
      d.parties.map((y) => y.role),
    ),
    ...termsOf(
      r,
      'chargeStage',
      d.charges.map((c) => c.stage),
    ),
    ...termsOf(
      r,
      'decisionKind',
      d.decisions.map((one) => one.kind),
    ),
    ...termsOf(
      r,
      'findingOutcome',
      d.findings.map((v) => v.outcome),
    ),
    ...termsOf(
      r,
      'sentenceKind',
      d.sentenceParts.map((p) => p.kind),
    ),
    ...termsOf(
      r,
      'reliefKind',
      d.reliefs.map((one) => one.kind),
    ),
    ...termsOf(
      r,
      'appealLevel',
      d.appeals.map((a) => a.level),
    ),
    ...termsOf(
      r,
      'hearingOutcome',
      d.hearings.flatMap((h) => h.outcome ?? []),
    ),
    ...termsOf(
      r,
      'custodyKind',
      d.custody.map((k) => k.kind),
    ),
    ...termsOf(
      r,
      'measureKind',
      d.measures.map((m) => m.kind),
    ),
    ...termsOf(
      r,
      'libertyState',
      held.map((subject) => liberty(d, subject, day).state),
    ),
  ];
  return [...new Map(terms.map((one) => [one.term, one])).values()];
}

/** What the court words on this page mean, in plain sentences. */
export function GlossarySection({ r }: { r: Reading }) {
  const terms = wordsOf(r);
  if (terms.length === 0) return null;
  return (
    <Section id="words" title={r.t('sections.words')}>
      <dl className="max-w-[48rem] text-[0.9375rem]">
        {terms.map(({ term, meaning }) => (
          <div key={term} className="py-1">
            <dt className="inline font-semibold">{`${term}: `}</dt>
            <dd className="inline">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
