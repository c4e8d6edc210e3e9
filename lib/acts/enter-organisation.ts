import { z } from 'zod';
import { PARTY_ROLES } from '@/drizzle/vocabulary/cases';
import { party } from '@/lib/cases/case-facts';
import { organisation } from '@/lib/people/subject';
import { factFields } from './forms/fact-fields';
import { word } from './forms/field';
import { acting, type Verb } from './forms/verb';
import { present } from './supported';

const { names, kind, acronym, description } = organisation.shape;

/** Enters an organisation that the case is about, and the role it has here, if any. */
export const enterOrganisation: Verb = {
  act: 'enter_organisation',
  enters: ['organisations', 'parties'],
  fields: [
    ...factFields('organisations').map((field) =>
      field.name === 'house' ? { ...field, required: false } : field,
    ),
    word('role', 'partyRole', PARTY_ROLES, { label: 'roleHere' }),
  ],
  folded: ['house', 'acronym', 'description'],
  run: acting(
    z.strictObject({
      ...{ names, kind, acronym, description },
      house: organisation.shape.house.optional(),
      role: party.shape.role.optional(),
    }),
    (draft, { role, house, ...told }, shared, at) => {
      const sources = [...new Set(shared.citations.map(({ source }) => source))];
      const subject = draft.add('organisations', {
        ...present(told),
        names: told.names.map((name) => ({ ...name, sources })),
        house: house ?? told.names[0]?.spelling ?? '',
        ref: `org-${at.fresh()}`,
        ...shared,
      });
      if (role !== undefined) draft.add('parties', { subject, role, ...shared });
      return null;
    },
  ),
};
