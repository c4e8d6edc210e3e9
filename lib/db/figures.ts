import { appendFileSync, existsSync, readFileSync } from 'node:fs';

// Numbers that a test measured, for a promise that the documentation counts: `npm test` prints them at its end.

/** Notes what a test of promise `number` measured, in words; without `npm test` around it nothing is noted. */
export function figure(number: number, words: string): void {
  const file = process.env.DOCKET_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ number, words })}\n`);
}

/** The lines to print, in the order of the promises: `promise 6: …`. What was noted twice stands once. */
export function figuresIn(file: string): string[] {
  if (!existsSync(file)) return [];
  const noted = [...new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))].map(
    (line) => JSON.parse(line) as { number: number; words: string },
  );
  return noted
    .sort((a, b) => a.number - b.number || a.words.localeCompare(b.words))
    .map(({ number, words }) => `promise ${number}: ${words}`);
}
