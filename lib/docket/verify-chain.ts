import { asc, gt } from 'drizzle-orm';
import { head, revision } from '@/drizzle/schema/docket';
import { PUBLIC } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import { sha256Of } from '@/lib/dossiers/canonical';
import { type ChainRow, linkOf, TOMBSTONE_SHA256 } from './chain';

export type ChainEnd = { seq: number; link: string };
export type ChainFault = {
  seq: number;
  fault: 'missing' | 'broken_link' | 'rewritten' | 'body_changed' | 'wrong_tombstone' | 'wrong_end';
};
export type ChainReport = {
  ok: boolean;
  end: ChainEnd;
  withBody: number;
  withdrawn: number;
  faults: ChainFault[];
};

function faultsOf(row: ChainRow, before: ChainEnd): ChainFault[] {
  const faults: ChainFault['fault'][] = [];
  if (row.seq !== before.seq + 1) faults.push('missing');
  if (row.prev !== before.link) faults.push('broken_link');
  if (row.link !== linkOf(row)) faults.push('rewritten');
  if (row.body !== null && row.sha256 !== sha256Of((row.salt ?? '') + row.body)) faults.push('body_changed');
  if (row.kind === 'tombstone' && (row.body !== null || row.sha256 !== TOMBSTONE_SHA256))
    faults.push('wrong_tombstone');
  return faults.map((fault) => ({ seq: row.seq, fault }));
}

/** Checks a chain row by row, so that no more than one page of bodies is in memory at a time. */
function chainCheck() {
  let end: ChainEnd = { seq: 0, link: '' };
  const report = { withBody: 0, withdrawn: 0, faults: [] as ChainFault[] };
  const links = new Map([[end.seq, end.link]]);
  return {
    add(row: ChainRow): void {
      report.faults.push(...faultsOf(row, end));
      if (row.body !== null) report.withBody += 1;
      else if (row.kind === 'revision') report.withdrawn += 1;
      end = { seq: row.seq, link: row.link };
      links.set(row.seq, row.link);
    },
    report(ends: readonly ChainEnd[]): ChainReport {
      const wrong = ends.filter(({ seq, link }) => links.get(seq) !== link);
      const faults = [...report.faults, ...wrong.map(({ seq }) => ({ seq, fault: 'wrong_end' as const }))];
      return { ...report, ok: faults.length === 0, end, faults };
    },
  };
}

/**
 * Recomputes a chain from its rows, in the order given. A body that is gone (withdrawn) is no fault: its hash stays in
 * the chain and tells nothing. `ends` are ends that must stand in it: the head of the docket, and any that somebody noted
 * down earlier, which is what detects a chain that was cut or rewritten as a whole.
 */
export function verifyRows(rows: Iterable<ChainRow>, ends: readonly ChainEnd[] = []): ChainReport {
  const check = chainCheck();
  for (const row of rows) check.add(row);
  return check.report(ends);
}

/** Verifies the whole public chain as anybody can, against its head and the ends that were noted earlier. */
export function verifyChain(noted: readonly ChainEnd[] = []): Promise<ChainReport> {
  return as(PUBLIC, async ({ tx }) => {
    const ends = await tx.select({ seq: head.seq, link: head.link }).from(head);
    const check = chainCheck();
    for (let last = -1, more = true; more; ) {
      const page = await tx
        .select()
        .from(revision)
        .where(gt(revision.seq, last))
        .orderBy(asc(revision.seq))
        .limit(50);
      for (const row of page) check.add(row);
      last = page.at(-1)?.seq ?? last;
      more = page.length === 50;
    }
    return check.report([...ends, ...noted]);
  });
}
