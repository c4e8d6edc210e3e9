import { digestOf } from '@/lib/dossiers/write-history';
import { type CaseNow, type RecordRead, readRecord } from './read-record';
import { changesOf } from './recompute';
import { sealDue, sealsAfter } from './seal';

// Ways to tamper with a record that was read, for the tests of `verifyRecord`: what somebody with every right on the
// database could do to its rows.

/**
 * Seals until nothing waits: tests of other databases on the same cluster may have transactions running, and numbers of
 * transactions are the cluster's.
 */
export async function sealAll(now?: Date): Promise<void> {
  for (;;) {
    await sealDue(now);
    const { events, seals } = await readRecord();
    if (seals.length === events.length) return;
  }
}

/** A whole number from 0 up to and without `below`. */
export type Draw = (below: number) => number;

/** The same numbers for the same seed. */
export function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T;

/** Another value of the same kind. */
function altered(value: unknown, draw: Draw): unknown {
  if (typeof value === 'number') return value + 1 + draw(3);
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value))
    return value.length > 0 && draw(2) === 0 ? value.slice(0, -1) : [...value, ...value.slice(-1), 'h99'];
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const key = pick(draw, keys.length > 0 ? keys : ['text']);
    return { ...value, [key]: altered((value as Record<string, unknown>)[key], draw) };
  }
  const text = typeof value === 'string' ? value : '';
  if (/^\d{4}-\d\d-\d\dT/.test(text))
    return text.replace(/\d(?=Z$)/, (digit) => String((Number(digit) + 1) % 10));
  return `${text}${pick(draw, ['a', 'б', '1'])}`;
}

type Row = Record<string, unknown>;
type Table = 'events' | 'seals' | 'past';
const TABLES: readonly Table[] = ['events', 'seals', 'past'];
const rowsOf = (read: RecordRead, table: Table) => read[table] as unknown as Row[];

/** A thing of a case as it stands, with where it stands. */
function pickEntry(read: RecordRead, draw: Draw): { of: CaseNow; id: string; body: Row; list: string } {
  const of = pick(draw, read.cases);
  const [id, entry] = pick(draw, [...(of.entries ?? [])]);
  return { of, id, list: entry.list, body: entry.body as Row };
}

function editFact(read: RecordRead, draw: Draw): void {
  const { of, id, list, body } = pickEntry(read, draw);
  of.entries?.set(id, { list, body: altered(body, draw) as Row });
}

const WAYS: Record<string, (read: RecordRead, draw: Draw) => void> = {
  edit(read, draw) {
    if (draw(3) === 0) return editFact(read, draw);
    const rows = rowsOf(read, pick(draw, TABLES));
    const row = pick(draw, rows);
    const column = pick(draw, Object.keys(row));
    row[column] = altered(row[column], draw);
  },
  delete(read, draw) {
    const { of, id } = pickEntry(read, draw);
    if (draw(4) === 0) of.entries?.delete(id);
    else {
      const rows = rowsOf(read, pick(draw, TABLES));
      rows.splice(draw(3) === 0 ? rows.length - 1 : draw(rows.length), 1);
    }
  },
  reorder(read, draw) {
    const table = pick(draw, TABLES);
    const rows = rowsOf(read, table);
    const column = { events: 'id', seals: 'seq', past: 'body' }[table];
    const at = draw(rows.length);
    const [one, other] = [rows[at], rows[(at + 1 + draw(rows.length - 1)) % rows.length]];
    if (one === undefined || other === undefined) return;
    [one[column], other[column]] = [other[column], one[column]];
    if (table !== 'past') rows.sort((a, b) => Number(a[column]) - Number(b[column]));
  },
  insert(read, draw) {
    const { of, id, list, body } = pickEntry(read, draw);
    const copy = (rows: Row[], change: Row) => rows.push({ ...pick(draw, rows), ...change });
    const last = Math.max(...read.events.map((event) => event.id));
    if (draw(4) === 0) of.entries?.set(`${id}9`, { list, body: { ...body, id: `${id}9` } });
    else if (draw(3) === 0) copy(rowsOf(read, 'events'), { id: last + 1 });
    else if (draw(2) === 0) copy(rowsOf(read, 'seals'), { seq: read.seals.length + 1 });
    else copy(rowsOf(read, 'past'), { version: 90 + draw(9) });
  },
  truncate(read, draw) {
    const table = pick(draw, ['events', 'seals', 'past', 'facts', 'history', 'tail'] as const);
    if (table === 'facts') for (const one of read.cases) one.entries?.clear();
    else if (table === 'history') for (const each of TABLES) rowsOf(read, each).length = 0;
    else if (table === 'tail') rowsOf(read, pick(draw, TABLES)).length = 1 + draw(3);
    else rowsOf(read, table).length = 0;
  },
  // The digests are made to fit what was changed; half of the time the chain too, from its first link on.
  rewrite(read, draw) {
    if (draw(2) === 0) editFact(read, draw);
    else {
      const value = pick(draw, read.past);
      value.body = altered(value.body, draw) as Row;
    }
    const changes = changesOf(read);
    for (const event of read.events) event.digest = digestOf(event.salt, changes(event));
    if (draw(2) === 0) return;
    const ordered = read.seals.map(({ eventId }) => read.events.find(({ id }) => id === eventId));
    const events = ordered.filter((event) => event !== undefined);
    read.seals = sealsAfter(null, events, new Date(read.seals[0]?.sealedAt ?? 0));
  },
};

export const WAYS_TO_TAMPER = Object.keys(WAYS);

/** A copy of a record with one thing tampered with, in this way. The copy may by chance equal what was read. */
export function tampered(read: RecordRead, way: string, draw: Draw): RecordRead {
  const copy = structuredClone(read);
  WAYS[way]?.(copy, draw);
  return copy;
}
