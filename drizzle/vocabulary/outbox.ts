// What became of an outcome that was entered without network and sent later.

export const OUTBOX_STATES = ['recorded', 'conflict', 'refused'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

type Line = { label: string; value: string };

/** What could not be recorded: the fields as typed; after a conflict both versions, and what to send to insist. */
export type OutboxContent = {
  fields: Record<string, string[]>;
  conflict?: { theirs: Line[]; yours: Line[]; seen: Record<string, string> };
};
