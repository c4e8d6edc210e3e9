import type { Audience, Scope } from '@/drizzle/vocabulary/consents';
import { basisHolds } from '@/lib/consents/basis';
import type { Day } from '@/lib/dates/day';
import type { Dossier } from './dossier';
import { sees, usualVisibility } from './visibility';

/** How a person stands before an audience: by name, by a letter, or not at all. */
export type Disclosure = 'named' | 'pseudonymous' | 'withheld';

const NAMES: Record<Exclude<Audience, 'member'>, readonly Scope[]> = {
  public: ['public_named'],
  partners: ['public_named', 'partners'],
  eu_confidential: ['public_named', 'eu_confidential'],
};

/**
 * Whether a person may be shown to an audience on a day, and how: by name if a basis for that audience or for the
 * public holds on that day, else by pseudonym if a basis for that holds, else not at all. Members see everybody. A
 * person whose visibility is narrower than the audience is withheld whatever the bases say.
 */
export function disclosureOf(d: Dossier, personId: string, audience: Audience, on: Day): Disclosure {
  if (audience === 'member') return 'named';
  const person = d.people.find((p) => p.id === personId);
  if (!person || !sees(audience, person.visibility ?? usualVisibility('people'))) return 'withheld';
  const scopes = d.bases.filter((b) => b.subject === personId && basisHolds(b, on)).map((b) => b.scope);
  if (scopes.some((scope) => NAMES[audience].includes(scope))) return 'named';
  return scopes.includes('public_pseudonym') ? 'pseudonymous' : 'withheld';
}
