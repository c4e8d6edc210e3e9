import { afterEach, expect, test, vi } from 'vitest';
import { readWords } from './command';

afterEach(() => vi.unstubAllEnvs());

test('words are split into options with and without a value, and the rest', () => {
  const { options, rest } = readWords(['--check', '--to', 'x', 'a', 'b'], ['--to'], ['--check']);
  expect([...options]).toEqual([
    ['--check', ''],
    ['--to', 'x'],
  ]);
  expect(rest).toEqual(['a', 'b']);
});

test('a mistyped option is refused, not passed over', () => {
  expect(() => readWords(['--chek', 'a'], [], ['--check'])).toThrow(/no option --chek/);
});

test('an option that npm took for itself is refused', () => {
  vi.stubEnv('npm_config_check', 'true');
  expect(() => readWords(['a'], [], ['--check'])).toThrow(/put "--" before/);
});
