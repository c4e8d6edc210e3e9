import { z } from 'zod';
import type { AppealOutcome } from '@/drizzle/vocabulary/appeals';
import type { DecisionOutcome } from '@/drizzle/vocabulary/decisions';
import { appeal } from '@/lib/appeals/appeal';
import { decision } from '@/lib/decisions/decision';
import { fieldsNamed } from './forms/fact-fields';
import { acting, type Verb } from './forms/verb';
import { enterSentences, sentenceLines } from './sentences';
import { merged, present } from './supported';

const INSTANCE: Partial<Record<string, number>> = { appeal: 2, cassation: 3, supervision: 4 };
const DECIDES: Partial<Record<AppealOutcome, DecisionOutcome>> = {
  upheld: 'upheld',
  changed_milder: 'changed_milder',
  changed_harsher: 'changed_harsher',
  quashed: 'quashed',
  returned: 'returned',
  rejected: 'rejected',
};

/**
 * Enters how an appeal was decided, as a decision of its own that modifies the one appealed against; that one stays.
 * Refuses an appeal that is not there (`no_such_fact`) or was decided or withdrawn (`answered`).
 */
export const decideAppeal: Verb = {
  act: 'decide_appeal',
  enters: ['decisions', 'sentences', 'sentenceParts'],
  fields: [
    { kind: 'fact', name: 'appeal', to: 'appeals', only: 'open_appeals', required: true },
    ...fieldsNamed('appeals', ['outcome']).map((field) => ({ ...field, required: true })),
    ...fieldsNamed('decisions', ['date', 'court', 'inForce']),
    { kind: 'sentence', name: 'sentence', label: 'sentenceLines' },
    ...fieldsNamed('decisions', ['text']),
  ],
  run: acting(
    z.strictObject({
      appeal: appeal.shape.id,
      outcome: appeal.shape.outcome.unwrap(),
      ...{ date: decision.shape.date, court: decision.shape.court, inForce: decision.shape.inForce },
      sentence: sentenceLines,
      text: decision.shape.text,
    }),
    (draft, { appeal: id, outcome, sentence, ...told }, shared) => {
      const known = draft.find('appeals', id);
      if (known === undefined) return { reason: 'no_such_fact', field: 'appeal' };
      if (known.status === 'decided' || known.status === 'withdrawn')
        return { reason: 'answered', field: 'appeal' };
      const decided = draft.add(
        'decisions',
        present({
          kind: 'ruling' as const,
          ...told,
          instance: INSTANCE[known.level],
          modifies: known.decision,
          outcome: DECIDES[outcome],
          ...shared,
        }),
      );
      draft.change('appeals', id, {
        status: 'decided',
        outcome,
        outcomeDecision: decided,
        citations: merged(known.citations, shared.citations),
      });
      return enterSentences(draft, decided, sentence, draft.now.language, shared);
    },
  ),
};
