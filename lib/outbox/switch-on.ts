import type { Locale } from '@/drizzle/vocabulary/i18n';
import { destroyOutboxKey, keepOutboxKey } from '@/lib/auth/outbox-key';
import type { SignedIn } from '@/lib/auth/signed-in';
import { as } from '@/lib/db/as';
import { type DeviceHearing, deviceHearings } from './device-hearings';
import { makeKeyPair } from './open-item';

/** What a device is given: the public half of its session's key (base64url), until when it lives, and the next hearings. */
export type SwitchedOn = { id: string; publicKey: string; until: string; hearings: DeviceHearing[] };

/** Switches the outbox on for the device of this session, or brings its hearings up to date: the key stays the same. */
export async function switchOn(
  { viewer, member, session }: Pick<SignedIn, 'viewer' | 'member' | 'session'>,
  locale: Locale,
  now: Date = new Date(),
): Promise<SwitchedOn> {
  const key = await keepOutboxKey({ id: session.id, memberId: member.id }, makeKeyPair, now);
  const hearings = await as(viewer, (ctx) => deviceHearings(ctx, key, locale), now);
  const { id, publicKey, until } = key;
  return { id, publicKey: publicKey.toString('base64url'), until: until.toISOString(), hearings };
}

/** Switches it off: the key is destroyed, and with it the codes and whatever the device has not sent. */
export function switchOff({ session }: Pick<SignedIn, 'session'>): Promise<void> {
  return destroyOutboxKey(session.id);
}
