import { seal, unseal } from './secrets';

const LASTS = 30 * 60_000;

/**
 * Something secret that a form shows and brings back (a new code secret, new recovery codes), so that nothing is stored
 * before it is confirmed and nothing must be shown after a redirect. Sealed, for one owner, for half an hour.
 */
export function sealOffer(purpose: string, owner: string, content: string, now: Date): string {
  const until = now.getTime() + LASTS;
  return seal(`offer ${purpose}`, JSON.stringify({ owner, until, content })).toString('base64url');
}

/** The content of an offer made to this owner, or null. */
export function readOffer(purpose: string, owner: string, sealed: string, now: Date): string | null {
  const text = unseal(`offer ${purpose}`, Buffer.from(sealed, 'base64url'));
  if (text === null) return null;
  const offer: { owner: string; until: number; content: string } = JSON.parse(text);
  return offer.owner === owner && now.getTime() < offer.until ? offer.content : null;
}
