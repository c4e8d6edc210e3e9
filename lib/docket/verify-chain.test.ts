import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '@/lib/dossiers/canonical';
import { type ChainRow, linkOf, TOMBSTONE_SHA256 } from './chain';
import { type ChainEnd, verifyRows } from './verify-chain';

function append(rows: ChainRow[], ref: string, body: string | null): ChainRow[] {
  const last = rows.at(-1);
  const salt = body === null ? null : sha256Of(`salt ${rows.length}`);
  const row = {
    seq: (last?.seq ?? 0) + 1,
    ref,
    number: rows.filter((one) => one.ref === ref).length + 1,
    kind: body === null ? ('tombstone' as const) : ('revision' as const),
    publishedAt: new Date(Date.UTC(2026, 0, rows.length + 1, 1, 2, 3, 4)),
    sha256: body === null ? TOMBSTONE_SHA256 : sha256Of(`${salt}${body}`),
    prev: last?.link ?? '',
  };
  return [...rows, { ...row, salt, body, link: linkOf(row) }];
}

const chain = fc
  .array(fc.tuple(fc.constantFrom('kz-aaaa2', 'kz-bbbb3'), fc.option(fc.string(), { freq: 5 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => steps.reduce<ChainRow[]>((rows, [ref, body]) => append(rows, ref, body), []));
const endOf = (rows: ChainRow[]): ChainEnd[] => rows.slice(-1).map(({ seq, link }) => ({ seq, link }));

type Tampering = { how: string; at: number };
const tampering = fc.record({
  how: fc.constantFrom(
    'body',
    'ref',
    'number',
    'when',
    'kind',
    'hash',
    'delete',
    'swap',
    'insert',
    'cut',
    'rewrite',
  ),
  at: fc.nat(100),
});

function tamper(rows: ChainRow[], { how, at }: Tampering): ChainRow[] {
  const place = at % rows.length;
  const change = (what: Partial<ChainRow>) => rows.map((row, i) => (i === place ? { ...row, ...what } : row));
  const row = rows[place];
  if (row === undefined) return rows;
  switch (how) {
    case 'body':
      return change({ body: `${row.body ?? ''}!`, salt: row.salt ?? 'x' });
    case 'ref':
      return change({ ref: 'kz-zzzz9' });
    case 'number':
      return change({ number: row.number + 1 });
    case 'when':
      return change({ publishedAt: new Date(row.publishedAt.getTime() + 1) });
    case 'kind':
      return change({ kind: row.kind === 'revision' ? 'tombstone' : 'revision' });
    case 'hash':
      return change({ sha256: sha256Of(row.sha256) });
    case 'delete':
      return rows.toSpliced(place, 1);
    case 'swap':
      return place === 0
        ? rows.toReversed()
        : rows.toSpliced(place - 1, 2, row, ...rows.slice(place - 1, place));
    case 'insert':
      return rows.toSpliced(place, 0, { ...row, ref: 'kz-zzzz9' });
    case 'cut':
      return rows.slice(0, place);
    default:
      // Somebody who recomputes every link from there on is found out by the end that was noted.
      return rows
        .slice(place)
        .reduce((kept, one, i) => append(kept, one.ref, i === 0 ? 'other' : one.body), rows.slice(0, place));
  }
}

describe('the public chain', () => {
  it('verifies as it was written, and with any bodies withdrawn', () => {
    fc.assert(
      fc.property(chain, fc.array(fc.nat(11)), (rows, gone) => {
        expect(verifyRows(rows, endOf(rows))).toMatchObject({ ok: true, end: endOf(rows)[0] });
        const left = rows.map((row, i) => (gone.includes(i) ? { ...row, body: null, salt: null } : row));
        expect(verifyRows(left, endOf(rows)).ok).toBe(true);
      }),
    );
  });

  it('shows every edit, deletion, reordering, insertion, cut and rewriting', () => {
    fc.assert(
      fc.property(chain, tampering, (rows, how) => {
        expect(verifyRows(tamper(rows, how), endOf(rows)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('names the row and what is wrong with it', () => {
    const rows = append(append(append([], 'kz-aaaa2', 'one'), 'kz-aaaa2', 'two'), 'kz-aaaa2', null);
    const faults = (how: string, at: number) => verifyRows(tamper(rows, { how, at }), endOf(rows)).faults;
    expect(faults('body', 1)).toEqual([{ seq: 2, fault: 'body_changed' }]);
    expect(faults('when', 1)).toEqual([{ seq: 2, fault: 'rewritten' }]);
    expect(faults('delete', 1)).toEqual([
      { seq: 3, fault: 'missing' },
      { seq: 3, fault: 'broken_link' },
    ]);
    expect(faults('cut', 2)).toEqual([{ seq: 3, fault: 'wrong_end' }]);
  });
});
