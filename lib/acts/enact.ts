import { randomInt } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { idempotency } from '@/drizzle/schema/history';
import { approval } from '@/drizzle/schema/reviews';
import type { ActName } from '@/drizzle/vocabulary/acts';
import type { Viewer } from '@/lib/auth/viewer';
import { requestPublication } from '@/lib/cases/request-publication';
import { courtDay } from '@/lib/dates/zones';
import { as, type Context, type Transaction } from '@/lib/db/as';
import { reasonOf } from '@/lib/db/errors';
import { canonicalJson, sha256Of } from '@/lib/dossiers/canonical';
import { checkDossier } from '@/lib/dossiers/check';
import { compile } from '@/lib/dossiers/compile';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import type { Problem } from '@/lib/dossiers/problem';
import { writeDossier } from '@/lib/dossiers/write';
import { changedIds, versionsOf } from '@/lib/dossiers/write-history';
import { keepAttention } from '@/lib/reminders/keep-attention';
import type { Act, Moment, Refusal } from './act';
import { type Conflict, conflictsOf } from './conflict';
import { CaseDraft } from './draft';

/** One act as a person sends it. */
export type Order<I> = {
  caseId: string;
  verb: ActName;
  input: I;
  act: Act<I> | ((draft: CaseDraft, input: I, at: Moment, ctx: Context) => Promise<Refusal | null>);
  /** A random UUID made with the form: sent again it answers again and changes nothing more. */
  key: string;
  /** The versions that the form had seen of what it is about; absent: it is about nothing that was there. */
  seen?: Readonly<Record<string, number>>;
  /** Why something is corrected, in the person's words. */
  reason?: string;
};

export type Enacted =
  | { ok: true; caseId: string; eventId: number; facts: string[]; again: boolean }
  | { ok: false; reason: string; field?: string; problems?: Problem[] }
  | { ok: false; reason: 'conflict'; conflict: Conflict[] };

class Refused extends Error {
  constructor(readonly answer: Enacted) {
    super('refused');
  }
}

/**
 * Enters one act into the record, or nothing of it: the change, its event, what was before, its idempotency key, and
 * the request to publish. Refuses (as values): a case that is not there or not the viewer's to write (`not_found`), a
 * key used for something else (`key_reused`), versions that are stale (`conflict`), what the act, the rules of a dossier
 * or the database refuse. Throws only when the database is away.
 */
export async function enact<I>(viewer: Viewer, order: Order<I>, now: Date = new Date()): Promise<Enacted> {
  try {
    return await as(viewer, (ctx) => enter(ctx, order), now);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return { ok: false, reason };
  }
}

/**
 * The same inside a transaction that is already open, as a form's action has it. A refusal is a value here too: whoever
 * opened the transaction must undo it then. What the database refuses is thrown.
 */
export async function enactWithin<I>(ctx: Context, order: Order<I>): Promise<Enacted> {
  try {
    return await enter(ctx, order);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

async function enter<I>(ctx: Context, order: Order<I>): Promise<Enacted> {
  const { tx, now } = ctx;
  const { caseId, key, verb, input } = order;
  // The lock makes the acts of one case follow one another; a reviewer, who writes nothing, cannot take it.
  const [held] = await tx
    .select({ tenantId: courtCase.tenantId })
    .from(courtCase)
    .where(eq(courtCase.id, caseId))
    .for('update');
  const me = await readMe(tx);
  if (held === undefined || me === null) throw new Refused({ ok: false, reason: 'not_found' });
  const sha256 = sha256Of(canonicalJson({ caseId, verb, input: input ?? null, seen: order.seen ?? null }));
  const done = await answered(tx, me.id, key);
  if (done !== null) {
    if (done.sha256 !== sha256) throw new Refused({ ok: false, reason: 'key_reused' });
    return { ok: true, caseId, eventId: done.eventId, facts: [], again: true };
  }
  const before = await compile(tx, caseId);
  const versions = await versionsOf(tx, caseId);
  const conflict = conflictsOf(before, versions, order.seen ?? {});
  if (conflict.length > 0) throw new Refused({ ok: false, reason: 'conflict', conflict });
  const draft = new CaseDraft(before, versions.keys());
  const refusal = await order.act(draft, input, momentOf(now, me), ctx);
  if (refusal !== null) throw new Refused({ ok: false, ...refusal });
  const after = accepted(before, draft.now);
  const doing = { actor: { name: me.name, memberId: me.id }, verb, at: now, reason: order.reason };
  const { eventId, facts } = await writeDossier(
    tx,
    { caseId, tenantId: held.tenantId },
    before,
    after,
    doing,
  );
  await keepAttention(ctx, [{ caseId, d: after }]);
  await tx.insert(idempotency).values({ memberId: me.id, key, sha256, caseId, eventId, at: now });
  const [reviewed] = await tx
    .select({ id: approval.id })
    .from(approval)
    .where(eq(approval.caseId, caseId))
    .limit(1);
  if (reviewed !== undefined) await requestPublication(ctx, caseId);
  // Every rule that waits for the commit is asked now, so that what it refuses is an answer.
  await tx.execute(sql`set constraints all immediate`);
  return { ok: true, caseId, eventId, facts, again: false };
}

/** The case as changed, if the rules of a dossier take it. What was wrong before does not stand in the way of anything. */
function accepted(before: Dossier, changed: Dossier): Dossier {
  const read = dossier.safeParse(changed);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => ({
      place: issue.path.join(' › '),
      remedy: issue.message,
    }));
    throw new Refused({ ok: false, reason: 'not_valid', problems });
  }
  if (changedIds(before, read.data).length === 0) throw new Refused({ ok: false, reason: 'nothing_changed' });
  const known = new Set(checkDossier(before).map(({ place, remedy }) => `${place} ${remedy}`));
  const problems = checkDossier(read.data).filter(({ place, remedy }) => !known.has(`${place} ${remedy}`));
  if (problems.length > 0) throw new Refused({ ok: false, reason: 'breaks_rules', problems });
  return read.data;
}

/** The member whose transaction this is, or null if the session is not live. */
export async function readMe(tx: Transaction): Promise<{ id: string; name: string } | null> {
  const [me] = await tx.execute<{ id: string; name: string }>(
    sql`select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id`,
  );
  return me ?? null;
}

async function answered(tx: Transaction, memberId: string, key: string) {
  const [known] = await tx
    .select({ sha256: idempotency.sha256, eventId: idempotency.eventId })
    .from(idempotency)
    .where(and(eq(idempotency.memberId, memberId), eq(idempotency.key, key)));
  return known ?? null;
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const fresh = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

function momentOf(now: Date, member: Moment['member']): Moment {
  return { now, today: courtDay(now), member, fresh };
}
