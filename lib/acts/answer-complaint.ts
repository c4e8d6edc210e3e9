import { z } from 'zod';
import { complaint } from '@/lib/complaints/complaint';
import { fieldsNamed } from './forms/fact-fields';
import { acting, type Verb } from './forms/verb';
import { merged, present } from './supported';

const { outcome, answered, decision } = complaint.shape;
const answer = z.strictObject({ complaint: complaint.shape.id, outcome, answered, decision });

/** Enters the answer to a complaint or motion. Refuses one that is not there (`no_such_fact`) or was answered (`answered`). */
export const answerComplaint: Verb = {
  act: 'answer_complaint',
  enters: [],
  fields: [
    { kind: 'fact', name: 'complaint', to: 'complaints', only: 'unanswered', required: true },
    ...fieldsNamed('complaints', ['outcome', 'answered', 'decision']),
  ],
  run: acting(answer, (draft, { complaint: id, ...said }, { citations }) => {
    const known = draft.find('complaints', id);
    if (known === undefined) return { reason: 'no_such_fact', field: 'complaint' };
    if (known.outcome !== 'pending') return { reason: 'answered', field: 'complaint' };
    draft.change('complaints', id, { ...present(said), citations: merged(known.citations, citations) });
    return null;
  }),
};
