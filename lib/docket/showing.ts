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

/** Somebody who stands there under a letter has no spelling that could be looked for: "Person" is no name. */
function unspelled(person: Dossier['people'][number]): Dossier['people'][number] {
  if (person.pseudonym === undefined) return person;
  const names = person.names.map((name) => ({ ...name, spelling: '—' }));
  return { ...person, house: '—', names };
}

/**
 * A published dossier, redacted once more so that it shows nobody more widely than they may be shown now. Null where
 * redaction refuses: then nothing of it may stay.
 */
export function narrowed(published: Dossier, showing: Showing, day: Day): Dossier | null {
  if (!showsTooMuch(published, showing)) return published;
  const { redactedFor: _once, ...rest } = published;
  const may = (person: Dossier['people'][number]) => showing.get(person.id) ?? 'withheld';
  const bases = published.people.flatMap((person, at): Dossier['bases'] => {
    if (may(person) === 'withheld') return [];
    // Whoever is under a letter already stays as they stand.
    const asTheyStand = may(person) === 'named' || howShown(person) === 'pseudonymous';
    const scope = asTheyStand ? 'public_named' : 'public_pseudonym';
    const harm = 'as in the record';
    return [{ id: `b${at + 1}`, subject: person.id, scope, ground: 'already_public', given: day, harm }];
  });
  const people = published.people.map((person) => (may(person) === 'withheld' ? unspelled(person) : person));
  const result = redact({ ...rest, people, bases }, 'public', day);
  return result.ok ? result.dossier : null;
}
