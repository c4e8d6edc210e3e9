import type { Day } from '@/lib/dates/day';
import { type Disclosure, disclosureOf } from '@/lib/dossiers/disclosure';
import type { Dossier } from '@/lib/dossiers/dossier';
import { redact } from '@/lib/dossiers/redact';

/** How each person of a case may be shown to the public, by local id. Whoever is not in it may not be shown at all. */
export type Showing = ReadonlyMap<string, Disclosure>;

const WIDTH: Record<Disclosure, number> = { withheld: 0, pseudonymous: 1, named: 2 };

/** How the bases of a case let each person be shown on a day. */
export function showingOn(d: Dossier, day: Day): Showing {
  return new Map(d.people.map((person) => [person.id, disclosureOf(d, person.id, 'public', day)]));
}

function howShown(person: Dossier['people'][number]): Disclosure {
  return person.pseudonym === undefined ? 'named' : 'pseudonymous';
}

/** Whether a published dossier shows somebody more widely than they may be shown. */
export function showsTooMuch(published: Dossier, showing: Showing): boolean {
  return published.people.some(
    (person) => WIDTH[howShown(person)] > WIDTH[showing.get(person.id) ?? 'withheld'],
  );
}

/**
 * A published dossier, redacted once more so that it shows nobody more widely than they may be shown now. Null where
 * redaction refuses: then nothing of it may stay.
 */
export function narrowed(published: Dossier, showing: Showing, day: Day): Dossier | null {
  const { redactedFor: _once, ...rest } = published;
  const bases = published.people.flatMap((person, at): Dossier['bases'] => {
    const may = showing.get(person.id) ?? 'withheld';
    if (may === 'withheld') return [];
    const named = may === 'named' && howShown(person) === 'named';
    const scope = named ? ('public_named' as const) : ('public_pseudonym' as const);
    const harm = 'as in the record';
    return [{ id: `b${at + 1}`, subject: person.id, scope, ground: 'already_public', given: day, harm }];
  });
  const result = redact({ ...rest, bases }, 'public', day);
  return result.ok ? result.dossier : null;
}
