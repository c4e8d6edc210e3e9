import { eq } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { enterOutcome } from '@/lib/acts/enter-outcome';
import { outcomeInput } from '@/lib/acts/outcome-input';
import type { VerbResult } from '@/lib/auth/action';
import { readSent } from '@/lib/auth/sent-values';
import type { Viewer } from '@/lib/auth/viewer';
import { as, type Context } from '@/lib/db/as';
import { reasonOf } from '@/lib/db/errors';
import type { RecordEntered } from './send-items';

/**
 * Records an outcome that came from an outbox as its form would, with the version of the hearing that the device showed:
 * whatever changed since is a conflict with both versions. Refuses what the form refuses, with the same reasons; what the
 * form would mark at a field is `not_filled_in` or that field's own reason. Throws when the database does not answer.
 */
export const recordEntered: RecordEntered = async ({ viewer }, entered, locale) => {
  const { caseId, hearing, version, key, fields, insisted } = entered;
  const input = outcomeInput.safeParse({ ...readSent(formOf(fields)), hearing });
  if (!input.success) {
    const own = input.error.issues.find(({ code }) => code === 'custom')?.message;
    return { ok: false, reason: own ?? 'not_filled_in' };
  }
  return undoingRefusals(viewer, async (ctx) => {
    const [found] = await ctx.tx
      .select({ ref: courtCase.ref })
      .from(courtCase)
      .where(eq(courtCase.id, caseId));
    if (!found) return { ok: false, reason: 'not_found' };
    // As the form's action gives it: the same key stands for the same order, whichever way it comes.
    const order = { ...input.data, ref: found.ref, version };
    return enterOutcome(ctx, order, { ref: found.ref, version, key, locale, insisted });
  });
};

function formOf(fields: Record<string, string[]>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of values) data.append(name, value);
  return data;
}

class Refused extends Error {
  constructor(readonly result: VerbResult) {
    super('refused');
  }
}

async function undoingRefusals(
  viewer: Viewer,
  verb: (ctx: Context) => Promise<VerbResult>,
): Promise<VerbResult> {
  try {
    return await as(viewer, async (ctx) => {
      const result = await verb(ctx);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    if (reasonOf(error) === null) throw error;
    return { ok: false, reason: 'not_valid' };
  }
}
