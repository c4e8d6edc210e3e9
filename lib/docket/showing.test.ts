import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/dossiers/canonical';
import type { Dossier } from '@/lib/dossiers/dossier';
import { redact } from '@/lib/dossiers/redact';
import { narrowed, showingOn, showsTooMuch } from './showing';
import { REVIEWED, trialDossier } from './trial-docket';

const DAY = '2026-11-20';
function publicly(d: Dossier): Dossier {
  const redacted = redact(d, 'public', DAY);
  if (!redacted.ok) throw new Error(redacted.reason);
  return redacted.dossier;
}
const basesOf = (changes: Record<string, object>) =>
  trialDossier('kz-2b3c4', {
    bases: trialDossier().bases.map((basis) => ({ ...basis, ...changes[basis.id] })),
  });
const ended = { withdrawn: REVIEWED };

describe('narrowing what is published', () => {
  const published = publicly(trialDossier());

  it('leaves as it is what shows nobody too much', () => {
    const showing = showingOn(trialDossier(), DAY);
    expect(showsTooMuch(published, showing)).toBe(false);
    expect(narrowed(published, showing, DAY)).toBe(published);
  });

  it.each([
    ['a name that may stand no longer', { b1: ended }],
    ['a letter that may stand no longer', { b2: ended }],
    ['neither', { b1: ended, b2: ended }],
    ['a name that becomes a letter', { b1: { scope: 'public_pseudonym' } }],
    ['both at once', { b1: { scope: 'public_pseudonym' }, b2: ended }],
  ])('gives what redacting the record would give: %s', (_, changes) => {
    const now = basesOf(changes);
    const showing = showingOn(now, DAY);
    expect(showsTooMuch(published, showing)).toBe(true);
    expect(canonicalJson(narrowed(published, showing, DAY))).toBe(canonicalJson(publicly(now)));
  });

  it('never widens: a name that would be allowed now is not brought back', () => {
    const showing = showingOn(basesOf({ b1: ended, b2: { scope: 'public_named' } }), DAY);
    const text = JSON.stringify(narrowed(published, showing, DAY));
    expect(text).not.toContain('Kupiyev');
    expect(text).toContain('"pseudonym":"B"');
  });

  it('shows too much where somebody is in the record no longer', () => {
    expect(showsTooMuch(published, new Map([['p2', 'pseudonymous']]))).toBe(true);
  });

  it('takes nothing when a name stays in a text: then nothing may stay', () => {
    const [source] = trialDossier().sources;
    const telling = publicly(
      trialDossier('kz-2b3c4', { sources: [{ ...source, title: { en: 'The case of Alma Testbaeva' } }] }),
    );
    expect(narrowed(telling, showingOn(basesOf({ b1: ended }), DAY), DAY)).toBeNull();
  });
});
