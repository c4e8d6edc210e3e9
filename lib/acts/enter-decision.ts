import { z } from 'zod';
import { decision } from '@/lib/decisions/decision';
import { fieldsNamed } from './forms/fact-fields';
import { acting, type Verb } from './forms/verb';
import { enterFindings, enterSentences, findingLines, sentenceLines } from './sentences';
import { present } from './supported';

const { kind, date, court, instance, outcome, inForce, modifies, inAbsentia, body, text } = decision.shape;
const head = ['kind', 'date', 'court'];
const more = ['instance', 'outcome', 'modifies', 'inForce', 'inAbsentia', 'body', 'text'];

/**
 * Enters an act of a court or other body: what it found on each charge, and each part of each sentence, in one form. A
 * sentence needs a finding of guilt in this decision or in the one that it modifies.
 */
export const enterDecision: Verb = {
  act: 'enter_decision',
  enters: ['decisions', 'findings', 'sentences', 'sentenceParts'],
  fields: [
    ...fieldsNamed('decisions', head).map((one) =>
      one.name === 'kind' ? { ...one, given: 'verdict' } : one,
    ),
    { kind: 'findings', name: 'findings' },
    { kind: 'sentence', name: 'sentence', label: 'sentenceLines' },
    ...fieldsNamed('decisions', more),
  ],
  folded: ['instance', 'outcome', 'modifies', 'inForce', 'inAbsentia', 'body'],
  run: acting(
    z.strictObject({
      ...{ kind, date, court, instance, outcome, inForce, modifies, inAbsentia, body, text },
      findings: findingLines,
      sentence: sentenceLines,
    }),
    (draft, { findings, sentence, ...head }, shared) => {
      const id = draft.add('decisions', present({ ...head, ...shared }));
      return (
        enterFindings(draft, id, findings, shared) ??
        enterSentences(draft, id, sentence, draft.now.language, shared)
      );
    },
  ),
};
