import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Day } from '@/lib/dates/day';
import type { Dossier } from '@/lib/dossiers/dossier';
import { sayPlain } from '@/lib/dossiers/mentions';
import { nameOf } from '@/lib/dossiers/shown-name';
import type { LocalText } from '@/lib/i18n/text';
import { type CaseMessages, caseMessages } from '@/lib/i18n/translator';
import { type Words, words } from '@/lib/i18n/words';

/** One reader's look at one published case: the redacted dossier, their language, and the day on which they look. */
export type Reading = { d: Dossier; locale: Locale; day: Day; t: CaseMessages; say: Words };

// Where we leave something out, its absence is not the sources'.
const LEFT_OUT: Record<string, string> = {
  'first.found': 'abridged.found',
  'charges.notTold': 'abridged.text',
  'charges.chargeNotTold': 'abridged.aside',
  'decisions.courtNotTold': 'abridged.text',
  'decisions.sentenceNotTold': 'abridged.text',
  'hearings.none': 'abridged.text',
};

function abridged(t: CaseMessages): CaseMessages {
  const say = t as unknown as (key: string, values?: object) => string;
  const said = (key: string, values?: object) => say(LEFT_OUT[key] ?? key, values);
  return Object.assign(said, t) as unknown as CaseMessages;
}

/** A reading of a dossier in a language on a day. Throws if the dossier was not redacted: it may hold what none may see. */
export function readingOf(d: Dossier, locale: Locale, day: Day): Reading {
  if (d.redactedFor !== 'public') throw new Error(`${d.ref} is not redacted for the public`);
  const t = caseMessages(locale);
  return { d, locale, day, t: d.abridged ? abridged(t) : t, say: words(locale) };
}

/** The shown name of whoever is party to the case under that party id. */
export function partyName(r: Reading, partyId: string): string {
  return nameOf(r.d, r.d.parties.find((y) => y.id === partyId)?.subject ?? '', r.locale);
}

/** "A", "A and B", "A, B and C". */
export function together(r: Reading, said: readonly string[]): string {
  const [first = '', ...others] = said;
  if (others.length === 0) return first;
  const last = others.at(-1) ?? '';
  return r.t('list.two', { first: [first, ...others.slice(0, -1)].join(', '), last });
}

/** The words of a text if it exists in the reader's own language. For sentences of ours, which must not mix languages. */
export function ownWords(r: Reading, text: LocalText | undefined): string | null {
  if (text === undefined) return null;
  return text[r.locale] === undefined ? null : sayPlain(text, r.d, r.locale);
}

/** The number of the note in which a source stands on this page, from 1. */
export function noteNumber(r: Reading, sourceId: string): number {
  return r.d.sources.findIndex((s) => s.id === sourceId) + 1;
}
