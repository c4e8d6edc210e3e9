import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import type { Dossier } from '@/lib/dossiers/dossier';
import { everyFact, type ListedFact } from '@/lib/dossiers/facts';
import { fits } from '@/lib/dossiers/references';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { type WordList, words } from '@/lib/i18n/words';
import type { Option } from '@/lib/ui/fields';
import { nameFact } from '../tell-fact';
import type { FieldSpec } from './field';

/** One word of a list; the value itself if it is none of them. */
export function sayWord(locale: Locale, list: WordList, value: string): string {
  const say: (list: WordList, value: never) => string | undefined = words(locale);
  return say(list, value as never) ?? value;
}

const isOpen = (end: unknown) =>
  end === undefined || (typeof end === 'object' && end !== null && 'edtf' in end && end.edtf === '..');

/** Whether a fact is one of those that a verb can be about: a release ends a custody that has not ended. */
function stillOpen(only: string | undefined, { fact }: ListedFact): boolean {
  switch (only) {
    case 'open_spells':
      return isOpen(fact.end);
    case 'open_measures':
      return isOpen(fact.until);
    case 'open_appeals':
      return fact.status !== 'decided' && fact.status !== 'withdrawn';
    case 'unanswered':
      return fact.outcome === 'pending';
    default:
      return true;
  }
}

/** The facts of the case among which a field chooses, each in a line. `except`: a fact is never asked to refer to itself. */
export function factOptions(d: Dossier, field: FieldSpec, locale: Locale, except?: string): Option[] {
  if (field.kind !== 'fact') return [];
  return everyFact(d)
    .filter(
      (listed) => fits(field.to, listed.list) && listed.fact.id !== except && stillOpen(field.only, listed),
    )
    .map(({ list, fact }) => ({ value: fact.id, label: capital(nameFact(d, list, fact, locale), locale) }));
}

/** The words of a list as options, in the order of the list. */
export function wordOptions(list: WordList, values: readonly string[], locale: Locale): Option[] {
  return values.map((value) => ({ value, label: capital(sayWord(locale, list, value), locale) }));
}

/** Every place by its present name, in the order of the reader's alphabet. */
export function placeOptions(locale: Locale): Option[] {
  return PLACE_REFS.map((value) => ({ value, label: sayPlace(value, locale) })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
}

/** The zones of Kazakhstan's courts; since 1 March 2024 their clocks agree. */
export const ZONES = ['Almaty', 'Aqtau', 'Aqtobe', 'Atyrau', 'Oral', 'Qostanay', 'Qyzylorda'].map(
  (city) => `Asia/${city}`,
);
