import { z } from 'zod';
import { PARTY_ROLES } from '@/drizzle/vocabulary/cases';
import { party } from '@/lib/cases/case-facts';
import { matchName } from '@/lib/names/match-name';
import { person } from '@/lib/people/subject';
import type { Act } from './act';
import { factFields } from './forms/fact-fields';
import { word } from './forms/field';
import type { FormInput } from './forms/form-input';
import { acting, type Verb } from './forms/verb';
import { present } from './supported';

/** Somebody known from a case of the viewer's own: the reference that the cases share, and every spelling. */
export type KnownPerson = { ref: string; spellings: string[] };

const { names, roles, sex, birthYear, description } = person.shape;
const fields = z.strictObject({
  ...{ names, roles, sex, birthYear, description },
  house: person.shape.house.optional(),
  same: z.string().optional(),
  role: party.shape.role.optional(),
});

/**
 * The act that enters a person, and the role they have here. Whether they are somebody known from another case is for
 * the person who enters them to say, never for us. Refuses a name like one that is known, without that word
 * (`perhaps_known`), somebody known who is not (`no_such_fact`), and somebody who is in this case already (`already_here`).
 */
export function enterPerson(known: readonly KnownPerson[]): Act<FormInput> {
  return acting(fields, (draft, { same, role, house, ...told }, shared, at) => {
    const spellings = told.names.map(({ spelling }) => spelling);
    const alike = known.filter((one) => spellings.some((name) => matchName(name, one.spellings) === 'match'));
    if (same === undefined && alike.length > 0) return { reason: 'perhaps_known', field: 'same' };
    const chosen = same === undefined || same === 'another' ? undefined : same;
    if (chosen !== undefined && !known.some(({ ref }) => ref === chosen))
      return { reason: 'no_such_fact', field: 'same' };
    if (draft.now.people.some(({ ref }) => ref === chosen)) return { reason: 'already_here', field: 'same' };
    const sources = [...new Set(shared.citations.map(({ source }) => source))];
    const subject = draft.add('people', {
      ...present(told),
      names: told.names.map((name) => ({ ...name, sources })),
      house: house ?? spellings[0] ?? '',
      ref: chosen ?? `per-${at.fresh()}`,
      ...shared,
    });
    if (role !== undefined) draft.add('parties', { subject, role, ...shared });
    return null;
  });
}

/** The form of a person. Its act is `enterPerson` with who is known; alone it knows nobody. */
export const enterPersonForm: Verb = {
  act: 'enter_person',
  enters: ['people', 'parties'],
  fields: [
    ...factFields('people').filter(({ name }) => name === 'names'),
    word('role', 'partyRole', PARTY_ROLES, { label: 'roleHere', given: 'defendant' }),
    { kind: 'known_person', name: 'same' },
    ...factFields('people')
      .filter(({ name }) => name !== 'names')
      .map((field) => (field.name === 'house' ? { ...field, required: false } : field)),
  ],
  folded: ['house', 'roles', 'sex', 'birthYear', 'description'],
  run: enterPerson([]),
};
