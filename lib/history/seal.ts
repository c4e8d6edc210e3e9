import { type SQL, sql } from 'drizzle-orm';
import { asSealer, type Transaction } from '@/lib/db/as';
import { canonicalJson, sha256Of } from '@/lib/dossiers/canonical';

// The record's own chain. It is not public: its end alone would show that something happened, and when.

/** An event with every column it has; moments as text to the microsecond. */
export type HistoryEvent = {
  id: number;
  caseId: string;
  at: string;
  actor: string;
  memberId: string | null;
  verb: string;
  facts: string[];
  salt: string;
  digest: string;
  tx: number;
};

/** One link: the event it seals, the link before, and the hash over both. */
export type Seal = { seq: number; eventId: number; prev: string; sha256: string; sealedAt: string };

const moment = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

type EventRow = Record<keyof HistoryEvent, string> & { memberId: string | null; facts: string[] };

/** Events of the history as `order` (what stands after `from record.event e`) finds them. */
export async function readEvents(tx: Transaction, order: SQL): Promise<HistoryEvent[]> {
  const rows = await tx.execute<EventRow>(sql`
    select e.id::text as id, e.case_id as "caseId", ${moment(sql`e.at`)} as at, e.actor, e.member_id as "memberId", e.verb,
           e.facts, e.salt, e.digest, e.tx::text as tx
      from record.event e ${order}`);
  return rows.map((row) => ({ ...row, id: Number(row.id), tx: Number(row.tx) }));
}

type SealRow = Record<keyof Seal, string>;

/** Links of the chain as `order` (what stands after `from record.seal s`) finds them. */
export async function readSeals(tx: Transaction, order: SQL): Promise<Seal[]> {
  const rows = await tx.execute<SealRow>(sql`
    select s.seq::text as seq, s.event_id::text as "eventId", s.prev, s.sha256, ${moment(sql`s.sealed_at`)} as "sealedAt"
      from record.seal s ${order}`);
  return rows.map((row) => ({ ...row, seq: Number(row.seq), eventId: Number(row.eventId) }));
}

/** The hash of a link: over its number, its moment, the link before and every column of its event. */
export function hashOfSeal({ seq, prev, sealedAt }: Omit<Seal, 'sha256'>, event: HistoryEvent): string {
  return sha256Of(canonicalJson({ seq, prev, sealedAt, event }));
}

/** The links that seal these events, in this order, after `last` (null: the chain is empty). */
export function sealsAfter(last: Seal | null, events: readonly HistoryEvent[], now: Date): Seal[] {
  const sealedAt = now.toISOString().replace('Z', '000Z');
  let { seq, sha256: prev } = last ?? { seq: 0, sha256: '' };
  return events.map((event) => {
    seq += 1;
    const open = { seq, eventId: event.id, prev, sealedAt };
    prev = hashOfSeal(open, event);
    return { ...open, sha256: prev };
  });
}

const AT_ONCE = 500;

/**
 * Seals what was committed and is not sealed yet, in the order of commits: an event whose transaction is older than
 * every one still running can have no other before it (one that is yet to come is of the server a backup was taken of).
 * One sealer at a time in the whole installation.
 * @returns how many events were sealed; 0 also while another process seals
 */
export function sealDue(now: Date = new Date()): Promise<number> {
  return asSealer(async ({ tx }) => {
    const [mine] = await tx.execute<{ held: boolean }>(
      sql`select pg_try_advisory_xact_lock(7066002) as held`,
    );
    if (mine?.held !== true) return 0;
    const due = await readEvents(
      tx,
      sql`where (e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
          or e.tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
        and not exists (select 1 from record.seal s where s.event_id = e.id)
        order by e.tx, e.id limit ${AT_ONCE}`,
    );
    if (due.length === 0) return 0;
    const [last = null] = await readSeals(tx, sql`order by s.seq desc limit 1`);
    const made = sealsAfter(last, due, now);
    const values = made.map(
      (s) => sql`(${s.seq}, ${s.eventId}, ${s.prev}, ${s.sha256}, ${s.sealedAt}::timestamptz)`,
    );
    await tx.execute(
      sql`insert into record.seal (seq, event_id, prev, sha256, sealed_at) values ${sql.join(values, sql`, `)}`,
    );
    return made.length;
  }, now);
}
