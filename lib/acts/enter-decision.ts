import { z } from 'zod';
import { decision } from '@/lib/decisions/decision';
import { fieldsNamed } from './forms/fact-fields';
import { fact } from './forms/field';
import { acting, type Verb } from './forms/verb';
import { enterFindings, enterSentences, findingLines, sentenceLines } from './sentences';
import { merged, present } from './supported';

const { id, kind, date, court, instance, outcome, inForce, modifies, inAbsentia, body, text } =
  decision.shape;
const head = ['kind', 'date', 'court'];
const more = ['instance', 'outcome', 'modifies', 'inForce', 'inAbsentia', 'body', 'text'];

/**
 * Enters an act of a court or other body: what it found on each charge, and each part of each sentence, in one form. A
 * sentence needs a finding of guilt in this decision or in the one that it modifies. `decision`: one that stands already, as
 * after a hearing whose outcome was the verdict, is completed and keeps its kind. Refuses one that is not there
 * (`no_such_fact`).
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
    fact('decision', 'decisions', { label: 'standingDecision' }),
  ],
  folded: ['instance', 'outcome', 'modifies', 'inForce', 'inAbsentia', 'body', 'decision'],
  run: acting(
    z.strictObject({
      decision: id.optional(),
      ...{ kind, date, court, instance, outcome, inForce, modifies, inAbsentia, body, text },
      findings: findingLines,
      sentence: sentenceLines,
    }),
    (draft, { decision: standing, findings, sentence, ...head }, shared) => {
      const known = standing === undefined ? undefined : draft.find('decisions', standing);
      if (standing !== undefined && known === undefined) return { reason: 'no_such_fact', field: 'decision' };
      const id = known?.id ?? draft.add('decisions', present({ ...head, ...shared }));
      if (known !== undefined) {
        const { kind: _, ...told } = head;
        const citations = merged(known.citations, shared.citations);
        draft.change('decisions', id, { ...present(told), citations });
      }
      return (
        enterFindings(draft, id, findings, shared) ??
        enterSentences(draft, id, sentence, draft.now.language, shared)
      );
    },
  ),
};
