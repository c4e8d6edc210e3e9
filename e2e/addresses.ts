import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';

// What a reader can open on a site that holds the seeds.

const SEEDS = path.join(import.meta.dirname, '..', 'drizzle', 'seeds');

const files = readdirSync(SEEDS).filter((name) => /^R\d\d-.*\.json$/.test(name));

/** The public reference of the case file of a record, such as `R01`. */
export function caseOf(record: string): string {
  const file = files.find((name) => name.startsWith(`${record}-`));
  const ref = file && /"ref":\s*"(kz-[a-z0-9]+)"/.exec(readFileSync(path.join(SEEDS, file), 'utf8'))?.[1];
  if (!ref) throw new Error(`no case file holds ${record}`);
  return ref;
}

/** The references of all cases, in the order of their records. */
export const CASES: readonly string[] = files.map((name) => caseOf(name.slice(0, 3)));

/** Cases of every kind: with two defendants, groups, differing counts, a line that identifies nobody, an incident … */
const SAMPLED = ['R01', 'R02', 'R07', 'R16', 'R26', 'R28', 'R29', 'R30', 'R34', 'R47', 'R57'];

/** One address of every route that shows something, without its language. */
export const ROUTES: readonly string[] = [
  '',
  '/cases',
  '/cases?page=2',
  '/cases?q=Bokaev',
  '/cases?q=Tikhonova',
  '/cases?q=nobodyatall',
  '/hearings',
  '/method',
  '/people/per-rp7gq',
  '/sources/src-rxz7b',
  `/cases/${caseOf('R01')}/revisions/1`,
  ...SAMPLED.map((record) => `/cases/${caseOf(record)}`),
];

/** Addresses at which nothing stands, without their language. */
export const NOWHERE: readonly string[] = [
  '/cases/kz-00000',
  '/people/per-00000',
  '/sources/src-00000',
  `/cases/${caseOf('R01')}/revisions/999`,
  '/no/such/path',
];

/** The same addresses in all languages. */
export function inEveryLanguage(paths: readonly string[]): { locale: Locale; address: string }[] {
  return LOCALES.flatMap((locale) => paths.map((one) => ({ locale, address: `/${locale}${one}` })));
}

/** Every page of the site that has one address: each route, and each case of the seeds, in each language. */
export const EVERY_PAGE = inEveryLanguage([...new Set([...ROUTES, ...CASES.map((ref) => `/cases/${ref}`)])]);
