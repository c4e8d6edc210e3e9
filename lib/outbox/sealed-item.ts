import { z } from 'zod';

/** How many items a device may send at once. */
export const MOST_ITEMS = 50;

/** The label that keys and additional data begin with: another version opens nothing of this one. */
export const SEAL_LABEL = 'docket-outbox-1';

const base64url = (least: number, most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .min(least)
    .max(most);

/**
 * An outcome as a device keeps and sends it. `id` is also the idempotency key of the form; `at` is when it was entered;
 * `from` is the sender's one-time public key (P-256, uncompressed point), whose private half was never stored.
 */
export const sealedItem = z.object({
  v: z.literal(1),
  key: z.uuid(),
  id: z.uuid(),
  at: z.iso.datetime({ precision: 3 }),
  from: base64url(87, 87),
  iv: base64url(16, 16),
  body: base64url(22, 90_000),
});
export type SealedItem = z.infer<typeof sealedItem>;

/**
 * What is inside: the fields of the outcome form by name, and the random code of the hearing. Without a code the fields
 * themselves name case, hearing and version: the form was open when the network went.
 */
export const outcomeEntered = z.object({
  code: z
    .string()
    .regex(/^[a-z2-7]{16}$/)
    .optional(),
  fields: z.record(z.string().max(80), z.array(z.string().max(8_000)).max(60)),
});
export type OutcomeEntered = z.infer<typeof outcomeEntered>;

/** What the seal binds besides the content: version, key, item and time. A change of any of them opens nothing. */
export function boundData({ key, id, at }: Pick<SealedItem, 'key' | 'id' | 'at'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([SEAL_LABEL, key, id, at].join('\n'));
}
