import { aliasReadings, aliasSpellings } from './aliases';
import { nameKeys } from './name-keys';
import { type NameToken, nameTokens, share } from './name-tokens';
import { keySimilarity, similarity, suggestionFrom } from './similarity';

type Agreement = 'same' | 'initial' | 'soft';

function agreement(query: NameToken, token: NameToken): Agreement | null {
  if (share(query.readings, token.readings)) return 'same';
  if (share(aliasReadings(query.readings), token.readings)) return 'same';
  if (share(query.fathers, token.fathers)) return 'same';
  const begins = (short: NameToken, full: NameToken) =>
    short.initial &&
    full.readings.some((reading) => short.readings.some((start) => reading.startsWith(start)));
  if (begins(query, token) || begins(token, query)) return 'initial';
  return share(query.soft, token.soft) ? 'soft' : null;
}

// One must agree in full: two initials, or two tokens that only sound alike, are no match.
const stands = (found: readonly Agreement[]) => found.includes('same');

function assign(
  query: readonly NameToken[],
  tokens: readonly NameToken[],
  found: readonly Agreement[],
): boolean {
  const [first, ...rest] = query;
  if (first === undefined) return stands(found);
  const placed = tokens.some((token, at) => {
    const how = agreement(first, token);
    return how !== null && assign(rest, tokens.toSpliced(at, 1), [...found, how]);
  });
  if (placed) return true;
  // A patronymic the spelling does not give: allowed beside two other names, contradicted by another patronymic.
  const extra = first.fathers.length > 0 && query.length + found.length >= 3;
  const contradicted = tokens.some((token) => token.fathers.length > 0);
  return extra && !contradicted && assign(rest, tokens, found);
}

function matches(query: string, spelling: string): boolean {
  const asked = nameTokens(query).toSorted((a, b) => a.fathers.length - b.fathers.length);
  if (asked.length === 0) return false;
  return assign(asked, nameTokens(spelling), []);
}

function suggests(query: string, spelling: string): boolean {
  if (similarity(query, spelling) >= suggestionFrom) return true;
  if (share(nameKeys(query).loose, nameKeys(spelling).loose)) return true;
  const asked = nameTokens(query);
  const near = (one: NameToken, other: NameToken) =>
    share(one.soft, other.soft) ||
    one.readings.some((a) => other.readings.some((b) => keySimilarity(a, b) >= suggestionFrom));
  const tokens = nameTokens(spelling);
  return asked.length > 0 && asked.every((one) => tokens.some((other) => near(one, other)));
}

/**
 * Whether a query finds someone known under these spellings. `match`: each token of the query (name, initial,
 * patronymic, known alias; any order) stands in one of the spellings, a patronymic may be missing on either
 * side. `suggestion`: only similar (loose key, or trigrams from 0.45 on). A match is a name found, not an
 * identity: two people may share it.
 */
export function matchName(query: string, spellings: readonly string[]): 'match' | 'suggestion' | null {
  const names = [query, ...aliasSpellings(query)];
  if (spellings.some((spelling) => names.some((name) => matches(name, spelling)))) return 'match';
  return spellings.some((spelling) => suggests(query, spelling)) ? 'suggestion' : null;
}
