import type { Day } from '@/lib/dates/day';
import type { Dossier } from './dossier';

/** Why to think twice before a person is shown to anybody (domain notes 0.10): restricted unless weighed. */
export const SENSITIVITIES = ['minor', 'survivor', 'witness', 'no_party'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * What the record itself tells of a person that asks for care: perhaps not yet eighteen on a day (a year of birth leaves
 * it open), a victim or the target of an incident, a witness; or in no role of the case, as relatives are. What it does
 * not tell is not found here.
 */
export function sensitivitiesOf(d: Dossier, personId: string, on: Day): Sensitivity[] {
  const born = d.people.find(({ id }) => id === personId)?.birthYear;
  const parties = d.parties.filter(({ subject }) => subject === personId).map(({ role }) => role);
  const involved = d.involvements.filter(({ subject }) => subject === personId).map(({ role }) => role);
  const found: Record<Sensitivity, boolean> = {
    minor: born !== undefined && Number(on.slice(0, 4)) - born <= 18,
    survivor: parties.includes('victim') || involved.some((role) => role === 'target' || role === 'affected'),
    witness:
      parties.some((role) => role === 'witness' || role === 'witness_with_defence_right') ||
      involved.includes('witness'),
    no_party: parties.length === 0,
  };
  return SENSITIVITIES.filter((one) => found[one]);
}
