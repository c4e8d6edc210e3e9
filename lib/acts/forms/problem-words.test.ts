import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { ruleWords } from './form-labels';
import { reasonOfProblem, ruleOf, sayReason } from './problem-words';

const folder = path.join(import.meta.dirname, '..', '..', 'dossiers');
const checks = readdirSync(folder).filter((name) => /^check-.*\.ts$/.test(name));
/** Every sentence that a check can say; what stands in braces is some word. */
const REMEDIES = checks.flatMap((name) =>
  [...readFileSync(path.join(folder, name), 'utf8').matchAll(/(['`])([A-Z"$][^'`\n]{15,}[.])\1/g)].map(
    (match) => (match[2] ?? '').replace(/\$\{[^}]*\}/g, 'x1').replaceAll("\\'", "'"),
  ),
);

describe('what the rules of a dossier refuse', () => {
  it('finds the sentences of the checks', () => expect(REMEDIES.length).toBeGreaterThan(25));
  it('has words for every one of them', () => {
    expect(REMEDIES.filter((remedy) => ruleOf(remedy) === 'other')).toEqual([]);
    for (const locale of LOCALES)
      expect(REMEDIES.map(ruleOf).filter((rule) => ruleWords(locale, rule) === undefined)).toEqual([]);
  });
  it('says where', () => {
    const problem = {
      place: 'custody › k2 › end',
      remedy: 'It cannot lie before its beginning: correct one.',
    };
    expect(sayReason('en', reasonOfProblem(problem))).toBe(
      'The dates contradict each other: one cannot lie before the other. (Custody, k2, Until when)',
    );
    expect(sayReason('ru', reasonOfProblem(problem))).toContain('Даты противоречат');
    expect(sayReason('kk', 'never heard of')).not.toBe('');
  });
});
