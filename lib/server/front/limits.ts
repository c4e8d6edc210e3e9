/** Every number the front is bounded by: times in milliseconds, sizes in bytes, counts of requests at once. */
export interface Limits {
  pollMs: number;
  headReadMs: number;
  headUnknownMs: number;
  publicRenders: number;
  renderWaitMs: number;
  workspaceRequests: number;
  patientRequests: number;
  renderMs: number;
  workspaceMs: number;
  patientMs: number;
  renderBytes: number;
  uploadBytes: number;
  outboxBytes: number;
  documentBytes: number;
  memoryBytes: number;
  diskBytes: number;
  staticBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The defaults. 32 renders of about 10 ms are a third of a second of work. Beyond that a reader waits for a place, and
 * is refused after a while: refusing at once costs a flood nothing, and answering its next try costs us. Members have places of their own, so that a flood of readers cannot keep them from saving.
 */
export const LIMITS: Limits = {
  pollMs: 500,
  headReadMs: 4_000,
  headUnknownMs: 60 * 60 * 1000,
  publicRenders: 32,
  renderWaitMs: 2_000,
  workspaceRequests: 128,
  patientRequests: 64,
  renderMs: 10_000,
  workspaceMs: 60_000,
  patientMs: 2 * 60 * 60 * 1000,
  renderBytes: 4 * MEBIBYTE,
  uploadBytes: 16 * MEBIBYTE,
  // What the outbox's own addresses read at most.
  outboxBytes: 5_000_000,
  // A document of 50 MB and the form around it.
  documentBytes: 50 * MEBIBYTE + 128 * 1024,
  memoryBytes: 64 * MEBIBYTE,
  diskBytes: 512 * MEBIBYTE,
  staticBytes: 64 * MEBIBYTE,
};

/** Hands out at most `count` places at once: a function that gives the place back, or null when all are taken. */
export function places(count: number): () => (() => void) | null {
  let taken = 0;
  return () => {
    if (taken >= count) return null;
    taken += 1;
    let held = true;
    return () => {
      if (held) taken -= 1;
      held = false;
    };
  };
}

const MOST_WAITING = 512;

/**
 * The same, but who finds all taken and is patient waits for the next that is given back, in turn and at most `ms`.
 * No more wait than there are good reasons to keep a connection open for.
 */
export function awaitedPlaces(count: number, ms: number): (patient: boolean) => Promise<(() => void) | null> {
  const waiting = new Set<() => void>();
  let taken = 0;

  function place(): () => void {
    taken += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      taken -= 1;
      const [next] = waiting;
      next?.();
    };
  }

  return (patient) => {
    if (taken < count) return Promise.resolve(place());
    if (!patient || waiting.size >= MOST_WAITING) return Promise.resolve(null);
    return new Promise((resolve) => {
      const take = () => settle(place());
      const timer = setTimeout(() => settle(null), ms);
      function settle(outcome: (() => void) | null): void {
        clearTimeout(timer);
        waiting.delete(take);
        resolve(outcome);
      }
      waiting.add(take);
    });
  };
}

/**
 * What the front tells about itself: names of events and routes, never an address, a reader, a query or a message.
 * Who reads what is nobody's business, and an error message may carry a value.
 */
export interface FrontEvent {
  event:
    | 'head lost'
    | 'head found'
    | 'store emptied'
    | 'disk failed'
    | 'render failed'
    | 'overloaded'
    | 'request failed';
  route?: string;
  reason?: string;
}
export type Log = (event: FrontEvent) => void;
