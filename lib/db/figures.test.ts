import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { figure, figuresIn } from './figures';

const folder = mkdtempSync(path.join(tmpdir(), 'docket-figures-'));
const file = path.join(folder, 'figures');
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('keeps what was measured, once each, in the order of the promises', () => {
  expect(figuresIn(file)).toEqual([]);
  vi.stubEnv('DOCKET_FIGURES', file);
  for (const [number, words] of [
    [14, 'second'],
    [2, 'first'],
    [14, 'second'],
  ] as const)
    figure(number, words);
  expect(figuresIn(file)).toEqual(['promise 2: first', 'promise 14: second']);
});
