import { z } from 'zod';
import { incident, involvement } from '@/lib/incidents/incident';
import { fieldsNamed } from './forms/fact-fields';
import { acting, type Verb } from './forms/verb';
import { present } from './supported';

const { kind, date, place, text } = incident.shape;
const { subject, role, certainty } = involvement.shape;
const blank = (sent: unknown) => (sent === '' ? undefined : sent);
const line = z.object({
  subject: z.preprocess(blank, subject.optional()),
  role: z.preprocess(blank, role.optional()),
  certainty: z.preprocess(blank, certainty.optional()),
});

/** Enters an act outside the proceeding, and who was involved in it. Refuses somebody without a role (`which_role`). */
export const reportIncident: Verb = {
  act: 'report_incident',
  enters: ['incidents', 'involvements'],
  fields: [
    ...fieldsNamed('incidents', ['kind', 'date', 'place', 'text']),
    { kind: 'involved', name: 'involved' },
  ],
  run: acting(
    z.strictObject({ ...{ kind, date, place, text }, involved: z.record(z.string(), line).default({}) }),
    (draft, { involved, ...told }, shared) => {
      const added = draft.add('incidents', present({ ...told, ...shared }));
      for (const one of Object.values(involved)) {
        if (one.subject === undefined) continue;
        if (one.role === undefined) return { reason: 'which_role', field: 'involved' };
        const { subject: who, role: as, certainty: how = 'stated' } = one;
        draft.add('involvements', { incident: added, subject: who, role: as, certainty: how, ...shared });
      }
      return null;
    },
  ),
};
