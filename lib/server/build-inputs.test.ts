import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './build-inputs';

let root: string;

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-'));
  put('app/page.tsx', 'page');
  put('lib/dates/day.ts', 'day');
  put('package-lock.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const print = (...more: string[]) => fingerprint(root, more);

test('a change of anything that is built, a new file, a renamed one or another key is a new build', () => {
  const seen = new Set([print('key')]);
  put('app/page.tsx', 'page 2');
  seen.add(print('key'));
  put('lib/dates/night.ts', 'night');
  seen.add(print('key'));
  rmSync(path.join(root, 'lib/dates/night.ts'));
  put('lib/dates/noon.ts', 'night');
  seen.add(print('key'));
  put('public/robots.txt', 'robots');
  seen.add(print('key'));
  put('next.config.mjs', 'config');
  seen.add(print('key'));
  put('package-lock.json', '{"a":1}');
  seen.add(print('key'));
  seen.add(print('another key'));
  expect(seen.size).toBe(8);
});

test('tests, seeds, migrations and words about the project are not built', () => {
  const before = print();
  for (const name of [
    'app/page.test.tsx',
    'lib/dates/day.test.ts',
    'lib/dates/day.db.test.ts',
    'lib/README.md',
    'README.md',
  ]) {
    put(name, 'new');
  }
  put('drizzle/seeds/a.json', '{}');
  put('drizzle/migrations/0000_a.sql', 'select 1');
  put('e2e/read.spec.ts', 'story');
  expect(print()).toBe(before);
});
