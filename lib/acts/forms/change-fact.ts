import type { VerbResult } from '@/lib/auth/action';
import type { Context } from '@/lib/db/as';
import type { FactList } from '@/lib/dossiers/dossier';
import { factsById } from '@/lib/dossiers/facts';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { cite } from '../cite';
import { correct } from '../correct';
import { restingOn, retract } from '../retract';
import { caseAddress, enacted, type FormSent, factAddress } from './enter-form';
import type { FormInput } from './form-input';

/** The list in which something of a case stands under a local id, or null. */
export function listOf(
  d: Parameters<typeof factsById>[0],
  id: string,
): { list: FactList | 'sources'; fact: { id: string } } | null {
  const source = d.sources.find((one) => one.id === id);
  return source === undefined ? (factsById(d).get(id) ?? null) : { list: 'sources', fact: source };
}

type Doing = 'correct' | 'cite' | 'retract';

/**
 * Corrects a fact or source, has a further source speak of a fact, or takes a fact back, as a form says. A correction
 * and a retraction need their reason in words (`why`). Refuses a case or fact that is not the viewer's (`not_found`).
 */
export async function changeFact(
  ctx: Context,
  doing: Doing,
  id: string,
  input: FormInput,
  sent: FormSent,
): Promise<VerbResult> {
  const mine = await findMyCase(ctx.tx, sent.ref);
  const listed = mine && listOf(mine.d, id);
  if (mine === null || listed === null) return { ok: false, reason: 'not_found' };
  if (doing !== 'cite' && !sent.reason) return { ok: false, reason: 'why', fields: { why: 'why' } };
  if (doing === 'retract' && listed.list === 'sources') return { ok: false, reason: 'source_stays' };
  const act = doing === 'correct' ? correct(listed.list, id) : doing === 'cite' ? cite(id) : retract(id);
  const result = await enacted(ctx, mine.caseId, { verb: doing, input, act }, sent, () =>
    doing === 'retract' ? caseAddress(sent.ref) : factAddress(sent.ref, id),
  );
  if (result.ok || !('reason' in result) || result.reason !== 'others_rest_on_it') return result;
  return { ok: false, reason: `others_rest_on_it|${restingOn(mine.d, id).join(', ')}` };
}
