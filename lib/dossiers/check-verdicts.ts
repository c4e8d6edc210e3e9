import type { FindingOutcome } from '@/drizzle/vocabulary/decisions';
import type { Sentence } from '@/lib/decisions/decision';
import type { Dossier } from './dossier';
import { type Problem, problemAt, repeated } from './problem';

const FOUNDS_A_SENTENCE: readonly FindingOutcome[] = ['guilty', 'liable', 'requalified'];

/** A decision and those that it modifies, transitively, nearest first. A circle ends where it closes. */
export function decisionChain(d: Dossier, id: string): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    const current: string = next;
    next = d.decisions.find((decision) => decision.id === current)?.modifies;
  }
  return chain;
}

/** Whether a sentence rests on a finding against its party, in its decision or in one that this modifies. */
export function hasFinding(d: Dossier, sentence: Sentence): boolean {
  const chain = decisionChain(d, sentence.decision);
  return d.findings.some(
    (f) => f.party === sentence.party && chain.includes(f.decision) && FOUNDS_A_SENTENCE.includes(f.outcome),
  );
}

function ofSentences(d: Dossier): Problem[] {
  const groundless = d.sentences
    .filter((s) => !hasFinding(d, s))
    .map((s) =>
      problemAt(
        ['sentences', s.id],
        `A sentence needs a finding of guilt or liability against "${s.party}": add one to "${s.decision}", or say which decision it modifies.`,
      ),
    );
  const double = repeated(d.sentences.map((s) => `${s.decision} and ${s.party}`)).map((pair) =>
    problemAt(['sentences'], `Two sentences for ${pair}: make them parts of one.`),
  );
  return [...groundless, ...double];
}

function ofFindings(d: Dossier): Problem[] {
  const strangers = d.findings.flatMap((f) => {
    const owner = d.charges.find((c) => c.id === f.charge)?.party;
    if (owner === undefined || owner === f.party) return [];
    return [
      problemAt(
        ['findings', f.id, 'charge'],
        `That charge is against "${owner}": name one against "${f.party}".`,
      ),
    ];
  });
  const onCharges = d.findings.filter((f) => f.charge !== undefined);
  const double = repeated(onCharges.map((f) => `${f.decision} and ${f.charge}`)).map((pair) =>
    problemAt(
      ['findings'],
      `Two findings for ${pair}: keep one, and let the other source differ in a citation.`,
    ),
  );
  return [...strangers, ...double];
}

function ofRequalifications(d: Dossier): Problem[] {
  return d.requalifications.flatMap((r) => {
    const same =
      r.from === r.to ? [problemAt(['requalifications', r.id], 'A charge cannot replace itself.')] : [];
    const ends = (['from', 'to'] as const).flatMap((end) => {
      const owner = d.charges.find((c) => c.id === r[end])?.party;
      if (owner === undefined || owner === r.party) return [];
      return [
        problemAt(
          ['requalifications', r.id, end],
          `That charge is not against "${r.party}": name one that is.`,
        ),
      ];
    });
    return [...same, ...ends];
  });
}

function ofDecisions(d: Dossier): Problem[] {
  return d.decisions
    .filter((one) => one.modifies !== undefined && decisionChain(d, one.modifies).includes(one.id))
    .map((one) =>
      problemAt(['decisions', one.id, 'modifies'], 'It modifies itself in the end: break the circle.'),
    );
}

/** Whether charges, findings and sentences hang together as the law has it (domain notes f1). */
export function checkVerdicts(d: Dossier): Problem[] {
  return [...ofDecisions(d), ...ofFindings(d), ...ofSentences(d), ...ofRequalifications(d)];
}
