import { readOffer, sealOffer } from './offer';

// A one-time link is shown once, on the page after the one that made it, to whoever made it. It stands in no address and
// in no store: the page's address carries it sealed, good for its maker alone.

const PURPOSE = 'issued link';
const SHOWN_FOR = 2 * 60_000;

export type ToHandOver = { name: string; path: string; expiresAt: string; shownUntil: number };

/** A link as it travels to the page that shows it. */
export function sealIssuedLink(
  maker: string,
  { name, path, expiresAt }: { name: string; path: string; expiresAt: Date },
  now: Date = new Date(),
): string {
  const shownUntil = now.getTime() + SHOWN_FOR;
  const told: ToHandOver = { name, path, expiresAt: expiresAt.toISOString(), shownUntil };
  return sealOffer(PURPOSE, maker, JSON.stringify(told), now);
}

/** The link that this maker made within the last two minutes, or null. */
export function openIssuedLink(maker: string, sealed: string, now: Date = new Date()): ToHandOver | null {
  const text = readOffer(PURPOSE, maker, sealed, now);
  if (text === null) return null;
  const told: ToHandOver = JSON.parse(text);
  return now.getTime() < told.shownUntil ? told : null;
}
