import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { NAME_KINDS, SCRIPTS } from '@/drizzle/vocabulary/people';
import { scriptOf } from '@/lib/names/script-of';
import type { Spelling } from '@/lib/people/subject';

const asText = (sent: unknown) => (typeof sent === 'string' ? sent.trim().replace(/\s+/g, ' ') : '');

/**
 * The spellings of one name from the lines of a form, empty lines left out. The script follows from the letters unless
 * told; the sources are given by whoever enters them. A name is never transliterated.
 */
export function readNames(sent: unknown): { value: Spelling[] | undefined } | { wrong: string } {
  const lines = Array.isArray(sent)
    ? sent
    : typeof sent === 'object' && sent !== null
      ? Object.values(sent)
      : [];
  const names: Spelling[] = [];
  for (const line of lines as Record<string, unknown>[]) {
    const spelling = asText(line.spelling);
    if (spelling === '') continue;
    if (spelling.length > 200) return { wrong: 'too_long' };
    const kind = NAME_KINDS.find((one) => one === line.kind) ?? 'press';
    const script = SCRIPTS.find((one) => one === line.script) ?? scriptOf(spelling);
    const language = LOCALES.find((one) => one === line.language);
    names.push({ spelling, script, kind, ...(language !== undefined && { language }), sources: [] });
  }
  const twice = names.some((one, at) => names.findIndex((other) => other.spelling === one.spelling) !== at);
  if (twice) return { wrong: 'name_twice' };
  return { value: names.length === 0 ? undefined : names };
}
