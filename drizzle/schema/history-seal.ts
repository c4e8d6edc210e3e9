import { sql } from 'drizzle-orm';
import { bigint, pgPolicy, text, timestamp } from 'drizzle-orm/pg-core';
import { event } from './history';
import { docketOperator, docketSealer, recordSchema } from './roles';

/**
 * The record's own chain: one link per event, in the order of their commits. `sha256` is taken over the link before and
 * every column of the event. Its end is nobody's to see but the operator's: it would show hidden activity.
 */
export const seal = recordSchema.table(
  'seal',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    eventId: bigint('event_id', { mode: 'number' })
      .notNull()
      .unique('seal_of_event')
      .references(() => event.id, { onDelete: 'no action' }),
    prev: text('prev').notNull(),
    sha256: text('sha256').notNull(),
    sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull(),
  },
  () => [
    pgPolicy('seal_sealer_reads', { for: 'select', to: docketSealer, using: sql`true` }),
    pgPolicy('seal_sealer_adds', { for: 'insert', to: docketSealer, withCheck: sql`true` }),
    pgPolicy('seal_operator_reads', { for: 'select', to: docketOperator, using: sql`true` }),
  ],
);
