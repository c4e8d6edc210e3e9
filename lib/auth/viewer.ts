/**
 * Who is asking. The public needs no name; a member is known by the hash of a live session's token (hex, 32 bytes), which
 * the database itself resolves; the operator works on the command line and signs the history with a name.
 */
export type Viewer =
  | { kind: 'public' }
  | { kind: 'member'; sessionHash: string }
  | { kind: 'operator'; name: string };

export const PUBLIC: Viewer = { kind: 'public' };
export const operator = (name: string): Extract<Viewer, { kind: 'operator' }> => ({ kind: 'operator', name });
