import type { Visibility } from '@/drizzle/vocabulary/cases';
import type { Day } from '@/lib/dates/day';
import type { Dossier } from '@/lib/dossiers/dossier';
import { stageOf } from '@/lib/dossiers/stage';
import { usualVisibility } from '@/lib/dossiers/visibility';
import { isBeforeTrial } from '../before-trial';
import type { Verb } from './verb';

/** How widely what a form enters may go if nothing is chosen, what the form proposes, and why. */
export type Proposed = { usual: Visibility; given?: Visibility; why?: 'preTrial' | 'inside' };

const CRIMINAL: readonly Dossier['kind'][] = ['criminal', 'private_prosecution'];

/**
 * Data of a pre-trial investigation are proposed as internal: their disclosure needs the prosecutor's leave (CPC art. 201,
 * CC art. 423). That is everything while the case is before trial, and, of a criminal case, what a verb of that stage
 * tells as long as no trial is known. Health and observations stay inside by their nature.
 */
export function proposedVisibility(d: Dossier, { enters, preTrial }: Verb, today: Day): Proposed {
  const [first] = enters;
  const usual = first === undefined ? 'public' : usualVisibility(first);
  if (usual === 'internal') return { usual, why: 'inside' };
  const early = preTrial === true && CRIMINAL.includes(d.kind) && stageOf(d, today) === 'not_known';
  return isBeforeTrial(d, today) || early ? { usual, given: 'internal', why: 'preTrial' } : { usual };
}
