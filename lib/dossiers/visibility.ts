import type { Visibility } from '@/drizzle/vocabulary/cases';
import type { Audience } from '@/drizzle/vocabulary/consents';
import type { FactList } from './dossier';

const INTERNAL: readonly FactList[] = ['conditions', 'observations'];

/** How widely a fact of that list may go if it does not say so itself: health and what a monitor noted stay inside. */
export function usualVisibility(list: FactList): Visibility {
  return INTERNAL.includes(list) ? 'internal' : 'public';
}

const SEES: Record<Audience, readonly Visibility[]> = {
  member: ['internal', 'partners', 'eu_confidential', 'public'],
  partners: ['partners', 'public'],
  eu_confidential: ['eu_confidential', 'public'],
  public: ['public'],
};

/** Whether an audience sees facts of that visibility. Partners and the EU each see their own, and what is public. */
export function sees(audience: Audience, visibility: Visibility): boolean {
  return SEES[audience].includes(visibility);
}
