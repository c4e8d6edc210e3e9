/** What is wrong with a dossier: where ("sentences › t1 › party"), and one sentence that says what to do about it. */
export type Problem = { place: string; remedy: string };

/** A problem at a place given by its parts. */
export function problemAt(parts: readonly string[], remedy: string): Problem {
  return { place: parts.join(' › '), remedy };
}

/** The values that occur more than once, each once. */
export function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
