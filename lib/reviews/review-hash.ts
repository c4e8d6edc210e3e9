import type { Day } from '@/lib/dates/day';
import { canonicalJson, sha256Of } from '@/lib/dossiers/canonical';
import type { Dossier } from '@/lib/dossiers/dossier';
import { redact } from '@/lib/dossiers/redact';

export type Reviewed =
  | { ok: true; dossier: Dossier; sha256: string }
  | { ok: false; reason: 'name_found' | 'nothing_left' };

/** The dossier with those bases only that had been given by the day of the review: no later one widens an approval. */
export function asReviewed(d: Dossier, on: Day): Dossier {
  return { ...d, bases: d.bases.filter((basis) => basis.given <= on) };
}

/**
 * What a reviewer sees on a day, and the SHA-256 (64 hexadecimal digits) by which an approval names it: of the canonical
 * JSON of the dossier redacted for the public on that day. Refuses where redaction does.
 */
export function reviewHash(d: Dossier, on: Day): Reviewed {
  const redacted = redact(asReviewed(d, on), 'public', on);
  if (!redacted.ok) return { ok: false, reason: redacted.reason };
  return { ok: true, dossier: redacted.dossier, sha256: sha256Of(canonicalJson(redacted.dossier)) };
}
