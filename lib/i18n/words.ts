import type { Locale } from '@/drizzle/vocabulary/i18n';
import en from './messages/en/words.json';
import kk from './messages/kk/words.json';
import ru from './messages/ru/words.json';
import type { Vocabulary } from './vocabulary';

type Labels = { [List in keyof Vocabulary]: Record<Vocabulary[List], string> };

/** Every value of every word list has a label in every language, or this does not compile. */
const WORDS = { en, ru, kk } satisfies Record<Locale, Labels>;

export type WordList = keyof Vocabulary;
export type Words = <List extends WordList>(list: List, value: Vocabulary[List]) => string;

/**
 * The field's terms in one language: `words('ru')('custodyKind', 'colony')`. They begin in lower case unless with a
 * name, so they fit inside a sentence; `capital` makes a heading of them.
 */
export function words(locale: Locale): Words {
  const labels: Labels = WORDS[locale];
  return (list, value) => labels[list][value];
}

/** What a court term means, in one plain sentence; null where the label says enough. */
export function explained<List extends WordList>(
  locale: Locale,
  list: List,
  value: Vocabulary[List],
): string | null {
  return explanationsOf(locale, list).find((entry) => entry.value === value)?.meaning ?? null;
}

/** All explained terms of one list, in the order of the list. */
export function explanationsOf(
  locale: Locale,
  list: WordList,
): { value: string; term: string; meaning: string }[] {
  const lists: Record<string, Record<string, string>> = WORDS[locale];
  return Object.entries(lists[`${list}Explained`] ?? {}).map(([value, meaning]) => ({
    value,
    term: lists[list]?.[value] ?? value,
    meaning,
  }));
}
