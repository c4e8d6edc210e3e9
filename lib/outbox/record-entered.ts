import { enact } from '@/lib/acts/enact';
import { outcomeInput } from '@/lib/acts/outcome-input';
import { recordOutcome } from '@/lib/acts/record-outcome';
import { tellFact } from '@/lib/acts/tell-fact';
import { readSent } from '@/lib/auth/sent-values';
import { as } from '@/lib/db/as';
import { compile } from '@/lib/dossiers/compile';
import { outcomeAsTyped } from './as-typed';
import type { RecordEntered } from './send-items';

/**
 * Records an outcome that came from an outbox as the form would, with the version of the hearing that the device showed:
 * whatever changed since is a conflict with both versions. Refuses what the form refuses: `not_filled_in`, and the
 * reasons of `enact` and `recordOutcome`.
 */
export const recordEntered: RecordEntered = async ({ viewer }, entered, locale) => {
  const { caseId, hearing, version, key, fields } = entered;
  const input = outcomeInput.safeParse({ ...readSent(formOf(fields)), hearing });
  if (!input.success) return { ok: false, reason: 'not_filled_in' };
  const order = { caseId, verb: 'record_outcome', act: recordOutcome, input: input.data, key } as const;
  const done = await enact(viewer, { ...order, seen: { [hearing]: version } });
  if (done.ok) return { ok: true, to: '/lawyer' };
  if (!('conflict' in done)) return { ok: false, reason: done.reason };
  const current = done.conflict.find(({ id }) => id === hearing);
  if (!current?.theirs) return { ok: false, reason: 'no_such_hearing' };
  const courtCase = await as(viewer, ({ tx }) => compile(tx, caseId));
  const theirs = tellFact(courtCase, current.list, current.theirs, locale);
  const yours = outcomeAsTyped(fields, locale);
  return { ok: false, conflict: { theirs, yours, seen: { version: String(current.version) } } };
};

function formOf(fields: Record<string, string[]>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of values) data.append(name, value);
  return data;
}
