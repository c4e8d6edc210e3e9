/** Every number the front is bounded by: times in milliseconds, sizes in bytes, counts of requests at once. */
export interface Limits {
  pollMs: number;
  headReadMs: number;
  headUnknownMs: number;
  publicRenders: number;
  workspaceRequests: number;
  renderMs: number;
  workspaceMs: number;
  renderBytes: number;
  uploadBytes: number;
  memoryBytes: number;
  diskBytes: number;
  staticBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The defaults. 32 renders of about 10 ms are a third of a second of work: beyond that a reader waits longer
 * than a refusal costs. Members have places of their own, so that a flood of readers cannot keep them from saving.
 */
export const LIMITS: Limits = {
  pollMs: 500,
  headReadMs: 4_000,
  headUnknownMs: 60 * 60 * 1000,
  publicRenders: 32,
  workspaceRequests: 128,
  renderMs: 10_000,
  workspaceMs: 60_000,
  renderBytes: 4 * MEBIBYTE,
  uploadBytes: 16 * MEBIBYTE,
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
