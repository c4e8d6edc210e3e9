import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from './home';
import { missingFromLock } from './lock';

const lock = (places: string[]) => ({
  packages: {
    '': {},
    'node_modules/a': { optionalDependencies: { '@a/darwin': '1.0.0' } },
    'node_modules/a/node_modules/b': { optionalDependencies: { fast: '^2.0.0' } },
    ...Object.fromEntries(places.map((place) => [place, {}])),
  },
});

test('an optional package is found beside the one that wants it, in those around it, or at the root', () => {
  for (const fast of [
    'node_modules/a/node_modules/b/node_modules/fast',
    'node_modules/a/node_modules/fast',
    'node_modules/fast',
  ]) {
    expect(missingFromLock(lock(['node_modules/@a/darwin', fast]))).toEqual([]);
  }
});

test('one that is missing, or stands where its wanter cannot see it, is named with its wanter', () => {
  expect(missingFromLock(lock(['node_modules/c/node_modules/fast']))).toEqual([
    { name: '@a/darwin', range: '1.0.0', wantedBy: 'node_modules/a' },
    { name: 'fast', range: '^2.0.0', wantedBy: 'node_modules/a/node_modules/b' },
  ]);
});

test('the lock file of the project holds everything, and notices a loss', () => {
  const own = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as {
    packages: Record<string, object>;
  };
  expect(missingFromLock(own)).toEqual([]);
  const lost = Object.keys(own.packages).find((place) => place.endsWith('-darwin-arm64')) ?? '';
  delete own.packages[lost];
  expect(missingFromLock(own).length).toBeGreaterThan(0);
});
