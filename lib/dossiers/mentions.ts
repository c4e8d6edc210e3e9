import type { Locale } from '@/drizzle/vocabulary/i18n';
import { type LocalText, wordsFor } from '@/lib/i18n/text';
import type { Dossier } from './dossier';
import { splitMentions, WITHHELD } from './mention-form';
import { nameOf, withheldName } from './shown-name';

export { mentionsIn } from './mention-form';

/** A piece of a text: words, or the shown name of a subject. */
export type TextPart = { words: string } | { subject: string; words: string };

/**
 * A case text for a reader, its mentions become names. The names are in the script of the words around them, so a text
 * that exists only in English has them as an English reader sees them; `lang` says which language that is. One who
 * is not in the dossier is words without a subject: "[name withheld]".
 */
export function sayText(text: LocalText, d: Dossier, locale: Locale): { parts: TextPart[]; lang: Locale } {
  const { words, lang } = wordsFor(text, locale);
  const known = new Set([...d.people, ...d.organisations, ...d.groups].map((subject) => subject.id));
  const parts = splitMentions(words).map((piece): TextPart => {
    if ('words' in piece) return piece;
    if (piece.subject === WITHHELD || !known.has(piece.subject)) return { words: withheldName(lang) };
    return { subject: piece.subject, words: nameOf(d, piece.subject, lang) };
  });
  return { parts, lang };
}

/** As `sayText`, in one string. */
export function sayPlain(text: LocalText, d: Dossier, locale: Locale): string {
  const { parts } = sayText(text, d, locale);
  return parts.map((part) => part.words).join('');
}
