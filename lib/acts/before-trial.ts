import type { Visibility } from '@/drizzle/vocabulary/cases';
import type { Day } from '@/lib/dates/day';
import type { Dossier } from '@/lib/dossiers/dossier';
import { stageOf } from '@/lib/dossiers/stage';
import type { Hearing } from '@/lib/hearings/hearing';

const CRIMINAL: readonly Dossier['kind'][] = ['criminal', 'private_prosecution'];

/**
 * Whether a case is before trial, so that what is entered of it is internal unless somebody chooses otherwise: data of
 * an investigation are disclosed only by leave of the prosecutor (CPC art. 201; CC art. 423 punishes it).
 */
export function isBeforeTrial(d: Dossier, today: Day): boolean {
  const stage = stageOf(d, today);
  return stage === 'pre_trial' || (stage === 'awaiting_trial' && CRIMINAL.includes(d.kind));
}

/**
 * How widely the outcome of a hearing and what follows from it may go: as the hearing itself where somebody chose that,
 * internal where the judge of the investigation held it or the case is before trial, else as usual (undefined).
 */
export function outcomeVisibility(d: Dossier, hearing: Hearing, today: Day): Visibility | undefined {
  if (hearing.visibility !== undefined) return hearing.visibility;
  const ofInvestigation = CRIMINAL.includes(d.kind) && ['detention', 'extension'].includes(hearing.kind);
  return ofInvestigation || isBeforeTrial(d, today) ? 'internal' : undefined;
}
