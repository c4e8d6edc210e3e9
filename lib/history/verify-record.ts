import { digestOf } from '@/lib/dossiers/write-history';
import type { CaseNow, RecordRead } from './read-record';
import { changesOf } from './recompute';
import { type HistoryEvent, hashOfSeal, type Seal } from './seal';

/** What is wrong, and where: a link of the chain, an event, or a thing of a case. */
export type RecordFault = {
  fault:
    | 'link_missing'
    | 'link_broken'
    | 'link_rewritten'
    | 'sealed_twice'
    | 'event_gone'
    | 'event_not_sealed'
    | 'wrong_end'
    | 'digest_differs'
    | 'past_without_event'
    | 'past_version'
    | 'version'
    | 'no_event'
    | 'case_gone'
    | 'case_unreadable';
  seq?: number;
  eventId?: number;
  caseId?: string;
  id?: string;
};

/** An end of the chain that somebody noted down: it must still stand in it. */
export type NotedEnd = { seq: number; sha256: string };

export type RecordReport = {
  ok: boolean;
  events: number;
  sealed: number;
  /** Events of the last seconds, whose turn has not come. */
  waiting: number;
  pastValues: number;
  cases: number;
  end: NotedEnd;
  faults: RecordFault[];
};

/** How long an event may wait for its link (milliseconds). */
const TAIL = 5000;

/**
 * Recomputes the history of the record: every link of its chain, and the digest of every event from the values that were
 * and those that are. Pure. `noted` are ends noted down earlier; without one, a record that somebody rewrote as a whole
 * (or took back to an earlier state with all its rows) is consistent in itself and shows nothing.
 */
export function verifyRecord(read: RecordRead, noted: readonly NotedEnd[] = []): RecordReport {
  const last = read.seals.at(-1);
  const sealed = new Set(read.seals.map(({ eventId }) => eventId));
  const waiting = read.events.filter((event) => !sealed.has(event.id) && mayWait(read, event));
  const faults = [
    ...chainFaults(read, noted),
    ...read.events
      .filter((event) => !sealed.has(event.id) && !mayWait(read, event))
      .map(({ id }): RecordFault => ({ fault: 'event_not_sealed', eventId: id })),
    ...digestFaults(read),
    ...pastFaults(read),
    ...read.cases.flatMap((one) => caseFaults(read, one)),
  ];
  return {
    ok: faults.length === 0,
    events: read.events.length,
    sealed: read.seals.length,
    waiting: waiting.length,
    pastValues: read.past.length,
    cases: read.cases.length,
    end: { seq: last?.seq ?? 0, sha256: last?.sha256 ?? '' },
    faults,
  };
}

// A transaction that was running when this was read may have entered it earlier than five seconds ago.
function mayWait({ xmin, xmax, now }: RecordRead, { at, tx }: HistoryEvent): boolean {
  const age = Math.abs(now.getTime() - Date.parse(at));
  return tx < xmax && (age <= TAIL || tx >= xmin);
}

function chainFaults({ seals, events }: RecordRead, noted: readonly NotedEnd[]): RecordFault[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const faults: RecordFault[] = [];
  const seen = new Set<number>();
  let before: Pick<Seal, 'seq' | 'sha256'> = { seq: 0, sha256: '' };
  for (const seal of seals) {
    const { seq, eventId } = seal;
    const event = byId.get(eventId);
    if (seq !== before.seq + 1) faults.push({ fault: 'link_missing', seq });
    if (seal.prev !== before.sha256) faults.push({ fault: 'link_broken', seq });
    if (seen.has(eventId)) faults.push({ fault: 'sealed_twice', seq, eventId });
    if (event === undefined) faults.push({ fault: 'event_gone', seq, eventId });
    else if (hashOfSeal(seal, event) !== seal.sha256) faults.push({ fault: 'link_rewritten', seq, eventId });
    seen.add(eventId);
    before = seal;
  }
  const stands = new Map([[0, ''], ...seals.map(({ seq, sha256 }) => [seq, sha256] as const)]);
  const wrong = noted.filter(({ seq, sha256 }) => stands.get(seq) !== sha256);
  return [...faults, ...wrong.map(({ seq }): RecordFault => ({ fault: 'wrong_end', seq }))];
}

function digestFaults(read: RecordRead): RecordFault[] {
  const changes = changesOf(read);
  const known = new Map(read.cases.map((one) => [one.caseId, one]));
  return read.events.flatMap((event): RecordFault[] => {
    const { id, caseId } = event;
    const courtCase = known.get(caseId);
    if (courtCase === undefined) return [{ fault: 'case_gone', eventId: id, caseId }];
    if (courtCase.entries === null) return [];
    const digest = digestOf(event.salt, changes(event));
    return digest === event.digest ? [] : [{ fault: 'digest_differs', eventId: id, caseId }];
  });
}

function pastFaults({ events, past }: RecordRead): RecordFault[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const versions = new Map<string, number>();
  return past
    .toSorted((a, b) => a.eventId - b.eventId)
    .flatMap(({ caseId, id, eventId, version }): RecordFault[] => {
      const event = byId.get(eventId);
      const key = `${caseId} ${id}`;
      const next = (versions.get(key) ?? 0) + 1;
      versions.set(key, next);
      if (event?.caseId !== caseId || !event.facts.includes(id))
        return [{ fault: 'past_without_event', eventId, caseId, id }];
      return version === next ? [] : [{ fault: 'past_version', eventId, caseId, id }];
    });
}

function caseFaults({ events, past }: RecordRead, { caseId, entries, versions }: CaseNow): RecordFault[] {
  if (entries === null) return [{ fault: 'case_unreadable', caseId }];
  const named = new Set(events.filter((e) => e.caseId === caseId).flatMap((e) => e.facts));
  const unnamed = [...entries.keys()].filter((id) => !named.has(id));
  const own = past.filter((value) => value.caseId === caseId);
  const miscounted = [...versions].filter(
    ([id, version]) => version !== own.filter((value) => value.id === id).length + 1,
  );
  return [
    ...unnamed.map((id): RecordFault => ({ fault: 'no_event', caseId, id })),
    ...miscounted.map(([id]): RecordFault => ({ fault: 'version', caseId, id })),
  ];
}
