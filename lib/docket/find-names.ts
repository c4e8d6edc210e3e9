import { and, arrayContains, arrayOverlaps, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { register, spelling } from '@/drizzle/schema/docket';
import type { Transaction } from '@/lib/db/as';
import { matchName } from '@/lib/names/match-name';
import { foldTokens, nameKeys, queryTokens } from '@/lib/names/name-keys';
import { similarity } from '@/lib/names/similarity';

const MOST_CANDIDATES = 2000;
const MOST_SUGGESTIONS = 5;
const NEAR = 0.4;

/** The cases in which somebody is known under a name that the query matches. The database only finds candidates. */
async function byName(tx: Transaction, query: string): Promise<Set<string>> {
  const tokens = queryTokens(query);
  if (tokens.length === 0) return new Set();
  const candidates = await tx
    .select({ ref: spelling.ref, spelling: spelling.spelling })
    .from(spelling)
    .where(and(...tokens.map((alternatives) => arrayOverlaps(spelling.keys, alternatives))))
    .limit(MOST_CANDIDATES);
  const matching = candidates.filter((one) => matchName(query, [one.spelling]) === 'match');
  return new Set(matching.map(({ ref }) => ref));
}

async function byWords(tx: Transaction, folded: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ ref: register.ref })
    .from(register)
    .where(arrayContains(register.words, folded));
  return new Set(rows.map(({ ref }) => ref));
}

/** Which folded words stand in the matter, campaign, places or reference of any published case. */
async function knownWords(tx: Transaction, folded: string[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ word: sql<string>`word` })
    .from(sql`${register}, unnest(${register.words}) as word`)
    .where(inArray(sql`word`, folded));
  return new Set(rows.map(({ word }) => word));
}

/**
 * The cases that a query finds: by a name that matches it; by its words, all of which stand in the matter, campaign,
 * places or reference; or by both, the words first ("Bokayev Atyrau").
 */
export async function findMatches(tx: Transaction, query: string): Promise<Set<string>> {
  const words = query
    .split(/\s+/u)
    .map((raw) => ({ raw, folded: foldTokens(raw) }))
    .filter(({ folded }) => folded.length > 0);
  if (words.length === 0) return new Set();
  const found = await byName(tx, query);
  const known = await knownWords(tx, [...new Set(words.flatMap(({ folded }) => folded))]);
  const plain = words.filter(({ folded }) => folded.every((word) => known.has(word)));
  if (plain.length === 0) return found;
  const told = await byWords(
    tx,
    plain.flatMap(({ folded }) => folded),
  );
  const names = words.filter((word) => !plain.includes(word)).map(({ raw }) => raw);
  const named = names.length === 0 ? told : await byName(tx, names.join(' '));
  for (const ref of told) if (named.has(ref)) found.add(ref);
  return found;
}

/** Cases with a name that is only like the query, the likest first, at most five; none of those that match. */
export async function findSuggestions(
  tx: Transaction,
  query: string,
  matches: Set<string>,
): Promise<string[]> {
  const tokens = (nameKeys(query).strict[0] ?? '').split(' ').filter((token) => token.length >= 3);
  if (tokens.length === 0) return [];
  const likeness = tokens.map((token) => sql`public.word_similarity(${token}, ${spelling.folded})`);
  const greatest = sql`greatest(${sql.join(likeness, sql`, `)})`;
  const apart = matches.size > 0 ? notInArray(spelling.ref, [...matches]) : undefined;
  const candidates = await tx
    .select({ ref: spelling.ref, spelling: spelling.spelling })
    .from(spelling)
    .innerJoin(register, eq(register.ref, spelling.ref))
    .where(and(sql`${greatest} >= ${NEAR}`, apart))
    .orderBy(sql`${greatest} desc`)
    .limit(200);
  const like = candidates
    .filter((one) => matchName(query, [one.spelling]) === 'suggestion')
    .map((one) => ({ ref: one.ref, likeness: similarity(query, one.spelling) }))
    .sort((a, b) => b.likeness - a.likeness);
  return [...new Set(like.map(({ ref }) => ref))].slice(0, MOST_SUGGESTIONS);
}
