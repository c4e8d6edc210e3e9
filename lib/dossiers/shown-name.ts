import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Script } from '@/drizzle/vocabulary/people';
import { wordsFor } from '@/lib/i18n/text';
import type { Spelling } from '@/lib/people/subject';
import type { Dossier } from './dossier';
import { numberOf } from './facts';
import { replaceMentions } from './mention-form';

const SCRIPT: Record<Locale, Script> = { en: 'Latn', ru: 'Cyrl', kk: 'Cyrl' };
const NOT_SHOWN: Record<Locale, string> = {
  en: '[name withheld]',
  ru: '[имя не раскрывается]',
  kk: '[есімі жария етілмейді]',
};

// Letters that sound alike in both alphabets, so that the same person has the same letter in every language.
const LATIN = 'ABDEFGIKLMNOPRSTUVZ';
const CYRILLIC = 'АБДЕФГИКЛМНОПРСТУВЗ';

/**
 * The letter that stands for a person in one case: by the number of the id (`p1` is A), so it stays the same whoever
 * else is named, withheld or added. After the last letter they begin again with a number: A2.
 */
export function pseudonymFor(id: string): string {
  const at = numberOf(id) - 1;
  const round = Math.floor(at / LATIN.length) + 1;
  return `${LATIN[at % LATIN.length] ?? ''}${round > 1 ? round : ''}`;
}

function sayPseudonym(pseudonym: string, locale: Locale): string {
  if (locale === 'en') return `Person ${pseudonym}`;
  const letter = CYRILLIC[LATIN.indexOf(pseudonym.slice(0, 1))] ?? '';
  const said = letter + pseudonym.slice(1);
  return locale === 'ru' ? `Лицо ${said}` : `${said} тұлғасы`;
}

function spellingFor(named: { house: string; names: Spelling[] }, locale: Locale): string {
  const fit = named.names.filter((n) => n.script === SCRIPT[locale] && n.kind !== 'slip');
  const isHouse = (n: Spelling) => n.spelling === named.house;
  const best =
    fit.find((n) => isHouse(n) && n.language === locale) ??
    (locale === 'en' ? fit.find(isHouse) : undefined) ??
    fit.find((n) => n.language === locale) ??
    fit.find(isHouse) ??
    fit[0];
  return best?.spelling ?? named.house;
}

/** What stands in place of somebody whom this reader may not see. The same for people, organisations and groups. */
export function withheldName(locale: Locale): string {
  return NOT_SHOWN[locale];
}

/**
 * The name under which a reader of that language sees a person, organisation or group: a spelling that a source gives
 * in the reader's script (slips excepted; in Kazakh a Kazakh one before any other Cyrillic), else the house spelling.
 * Nothing is transliterated back. A person under a pseudonym is "Person A", a group its label, anyone who is not in
 * the dossier "[name withheld]".
 */
export function nameOf(d: Dossier, subjectId: string, locale: Locale): string {
  const person = d.people.find((p) => p.id === subjectId);
  if (person?.pseudonym !== undefined) return sayPseudonym(person.pseudonym, locale);
  const named = person ?? d.organisations.find((o) => o.id === subjectId);
  if (named) return spellingFor(named, locale);
  const group = d.groups.find((g) => g.id === subjectId);
  if (!group) return withheldName(locale);
  const { words, lang } = wordsFor(group.label, locale);
  // A label may mention people and bodies, not another group: `checkDossier` sees to it.
  return replaceMentions(words, (id) => (id.startsWith('g') ? withheldName(lang) : nameOf(d, id, lang)));
}
