import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { operator } from '@/lib/auth/viewer';
import { as, type Transaction } from '@/lib/db/as';
import { compile } from '@/lib/dossiers/compile';
import { type Entry, entriesOf } from '@/lib/dossiers/write-history';
import { type HistoryEvent, readEvents, readSeals, type Seal } from './seal';

/** A value that was, with the event that changed it. */
export type PastValue = {
  caseId: string;
  id: string;
  version: number;
  eventId: number;
  list: string;
  body: object;
  reason: string | null;
};

/** One case as it stands: whose it is, what the history can name of it, and the versions of its facts. */
export type CaseNow = {
  caseId: string;
  tenantId: string;
  /** null: what stands in the rows is no case any more. */
  entries: Map<string, Entry> | null;
  versions: Map<string, number>;
};

/** All that `verifyRecord` looks at. `xmin` and `xmax` bound the transactions that were running when it was read. */
export type RecordRead = {
  events: HistoryEvent[];
  seals: Seal[];
  past: PastValue[];
  cases: CaseNow[];
  xmin: number;
  xmax: number;
  now: Date;
};

/** Reads the whole record as the operator may, as of one moment: nothing that is entered meanwhile comes between. */
export function readRecord(now: Date = new Date()): Promise<RecordRead> {
  return as(
    operator('verify'),
    async ({ tx }) => {
      await tx.execute(sql`set transaction isolation level repeatable read, read only`);
      return readRecordIn(tx, now);
    },
    now,
  );
}

/** The same inside a transaction that is open. */
export async function readRecordIn(tx: Transaction, now: Date): Promise<RecordRead> {
  const [bounds] = await tx.execute<{ xmin: string; xmax: string }>(sql`
    select pg_snapshot_xmin(s)::text as xmin, pg_snapshot_xmax(s)::text as xmax from pg_current_snapshot() s`);
  const events = await readEvents(tx, sql`order by e.id`);
  const seals = await readSeals(tx, sql`order by s.seq`);
  const past = await tx.execute<PastValue & { eventId: string }>(sql`
    select case_id as "caseId", id, version, event_id::text as "eventId", list, body, reason from record.past_fact
     order by event_id, id, version`);
  return {
    events,
    seals,
    past: past.map((row) => ({ ...row, eventId: Number(row.eventId) })),
    cases: await readCases(tx),
    xmin: Number(bounds?.xmin),
    xmax: Number(bounds?.xmax),
    now,
  };
}

async function readCases(tx: Transaction): Promise<CaseNow[]> {
  const rows = await tx.execute<{ id: string; tenantId: string }>(
    sql`select id, tenant_id as "tenantId" from record.court_case order by id`,
  );
  const versions = await tx.execute<{ caseId: string; id: string; version: number }>(
    sql`select case_id as "caseId", id, version from record.fact`,
  );
  const counted = new Map<string, Map<string, number>>();
  for (const { caseId, id, version } of versions)
    counted.set(caseId, (counted.get(caseId) ?? new Map()).set(id, version));
  const cases: CaseNow[] = [];
  for (const { id, tenantId } of rows) {
    const entries = await entriesIn(tx, id);
    cases.push({ caseId: id, tenantId, entries, versions: counted.get(id) ?? new Map() });
  }
  return cases;
}

// Rows that were tampered with may make no dossier; that is a finding. A database that fails is not.
async function entriesIn(tx: Transaction, caseId: string): Promise<CaseNow['entries']> {
  try {
    return entriesOf(await compile(tx, caseId));
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}
