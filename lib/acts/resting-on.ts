import type { Day } from '@/lib/dates/day';
import type { Citation } from '@/lib/sources/cited';
import { inCourt } from '@/lib/sources/in-court';
import type { Moment, Refusal } from './act';
import type { CaseDraft } from './draft';

/** What a form says its facts rest on: having been in court on a day, or a source of the case (`s3`). */
export type RestsOn = { kind: 'in_court'; day: Day } | { kind: 'source'; id: string };

/**
 * The citation that facts of one act carry. "I was in court" is a source of its own, one per case and day, that says
 * which day and never who was there. Refuses a source that the case does not have (`no_such_source`).
 */
export function restOn(draft: CaseDraft, on: RestsOn, at: Moment): Citation[] | Refusal {
  if (on.kind === 'source') {
    if (!draft.now.sources.some(({ id }) => id === on.id))
      return { reason: 'no_such_source', field: 'source' };
    return [{ source: on.id, stance: 'supports' }];
  }
  const known = draft.now.sources.find((s) => s.kind === 'in_court' && s.published.edtf === on.day);
  const source = known?.id ?? draft.addSource(inCourt(on.day, `src-${at.fresh()}`));
  return [{ source, stance: 'supports' }];
}
