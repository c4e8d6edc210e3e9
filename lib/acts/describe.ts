import { z } from 'zod';
import { CASE_KINDS } from '@/drizzle/vocabulary/cases';
import { localText } from '@/lib/i18n/text';
import { word, words } from './forms/field';
import { acting, type Verb } from './forms/verb';

const head = z.strictObject({
  kind: z.enum(CASE_KINDS),
  matter: localText,
  summary: localText.optional(),
  jurisdiction: localText.optional(),
  unknown: localText.optional(),
});

/** Says anew what the case is about. An open question is added to those that stand. */
export const describe: Verb = {
  act: 'describe',
  enters: [],
  source: 'unasked',
  fields: [
    word('kind', 'caseKind', CASE_KINDS, { label: 'caseKind', required: true }),
    words('matter', { required: true }),
    words('summary'),
    words('jurisdiction'),
    words('unknown'),
  ],
  run: acting(head, (draft, { unknown, ...said }) => {
    const unknowns = unknown === undefined ? draft.now.unknowns : [...draft.now.unknowns, unknown];
    draft.describe({ ...said, unknowns });
    return null;
  }),
};
