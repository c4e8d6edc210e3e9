import type { Locale } from '@/drizzle/vocabulary/i18n';
import en from '@/lib/i18n/messages/en/forms.json';
import kk from '@/lib/i18n/messages/kk/forms.json';
import ru from '@/lib/i18n/messages/ru/forms.json';
import { factMessages } from '@/lib/i18n/translator';
import type { FieldSpec } from './field';

type Table = Record<string, string | undefined>;
const WORDS: Record<Locale, typeof en> = { en, ru, kk };

/** What a field is called: as the form asks it, else as the fact tells it. Every field has words: a test asks. */
export function fieldLabel(locale: Locale, { label, name }: Pick<FieldSpec, 'label' | 'name'>): string {
  const table: Table = WORDS[locale].field;
  const t = factMessages(locale);
  const told = `field.${name.replace(/^says_/, '')}` as 'field.date';
  return table[label ?? name] ?? (t.has(told) ? t(told) : name);
}

/** What helps to fill a field in, where something does. */
export function fieldHint(
  locale: Locale,
  { label, name }: Pick<FieldSpec, 'label' | 'name'>,
): string | undefined {
  const table: Table = WORDS[locale].hint;
  return table[label ?? name];
}

/** The name of a verb ("Enter a hearing"), and what it does in one sentence. */
export function verbWords(locale: Locale, verb: string): { name: string; does: string } {
  const [names, does]: Table[] = [WORDS[locale].verb, WORDS[locale].does];
  return { name: names?.[verb] ?? verb, does: does?.[verb] ?? '' };
}

/** What the facts of a list are called together. */
export function listLabel(locale: Locale, list: string): string {
  const table: Table = WORDS[locale].lists;
  return table[list] ?? list;
}

/** Words for a reason code of an act, if there are any. */
export function reasonWords(locale: Locale, reason: string): string | undefined {
  const table: Table = WORDS[locale].refused;
  return table[reason];
}

/** Words for a rule of a dossier that a form would break. */
export function ruleWords(locale: Locale, rule: string): string | undefined {
  const table: Table = WORDS[locale].rule;
  return table[rule];
}
