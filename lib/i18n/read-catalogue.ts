import { readFileSync } from 'node:fs';
import type { Locale } from '@/drizzle/vocabulary/i18n';

function leaves(tree: unknown, path: string[]): [string, string][] {
  if (typeof tree === 'string') return [[path.join('.'), tree]];
  if (typeof tree !== 'object' || tree === null) throw new Error(`not a message: ${path.join('.')}`);
  return Object.entries(tree).flatMap(([key, branch]) => leaves(branch, [...path, key]));
}

/** All messages of one file by dotted key, in the order of the file: what tests compare between languages. */
export function readCatalogue(locale: Locale, namespace: string): Map<string, string> {
  const file = new URL(`./messages/${locale}/${namespace}.json`, import.meta.url);
  return new Map(leaves(JSON.parse(readFileSync(file, 'utf8')), []));
}
