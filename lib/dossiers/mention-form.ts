import type { LocalText } from '@/lib/i18n/text';

/** A mention of a person, organisation or group: `{{p1}}`; of one who is not shown to this reader: `{{withheld}}`. */
const MENTION = /\{\{([pog][1-9][0-9]{0,3}|withheld)\}\}/g;
export const WITHHELD = 'withheld';

/** The ids mentioned in a text, in any of its languages, each once, in the order in which they first stand there. */
export function mentionsIn(text: LocalText): string[] {
  const ids = Object.values(text).flatMap((words) =>
    [...(words ?? '').matchAll(MENTION)].map((m) => m[1] ?? ''),
  );
  return [...new Set(ids)];
}

/** The words with each mention replaced by what `change` makes of its id. */
export function replaceMentions(words: string, change: (id: string) => string): string {
  return words.replace(MENTION, (_whole, id: string) => change(id));
}

/** The words between the mentions, and the mentions, in order. Words are never empty. */
export function splitMentions(words: string): ({ words: string } | { subject: string })[] {
  return words
    .split(MENTION)
    .map((piece, at) => (at % 2 === 0 ? { words: piece } : { subject: piece }))
    .filter((piece) => !('words' in piece) || piece.words !== '');
}

/** True if double braces stand there that are no mention: a slip of the pen that would be printed. */
export function hasBrokenMention(words: string): boolean {
  return /\{\{|\}\}/.test(words.replace(MENTION, ''));
}
