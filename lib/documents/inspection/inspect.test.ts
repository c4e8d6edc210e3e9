import { describe, expect, it } from 'vitest';
import { CORPUS } from '../trial/corpus';
import type { Expected } from '../trial/corpus-case';
import { inspect, type Verdict } from './inspect';

// Promise 20: what becomes of every kind of file that somebody may send.

const said = (verdict: Verdict): Expected =>
  verdict.ok ? (verdict.warning === null ? 'kept' : `kept, ${verdict.warning}`) : verdict.refusal;

describe(`promise 20: a corpus of ${CORPUS.length} files`, () => {
  it('has more than 60 of them, and every verdict', () => {
    expect(CORPUS.length).toBeGreaterThan(60);
    const verdicts = new Set(CORPUS.map(([, , expected]) => expected));
    expect(verdicts.size).toBe(11);
  });

  it.each(CORPUS)('%s, %s: %s', { timeout: 60_000 }, async (fileName, _what, expected, make) => {
    expect(said(await inspect(fileName, make()))).toBe(expected);
  });
});
