import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKeys, rolePasswords } from './keys';

let folder: string;
const file = () => path.join(folder, 'keys.json');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keys-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('keys are made once, all different, in a file that only its owner may read', () => {
  const keys = loadKeys(folder, {});
  expect(new Set(Object.values(keys)).size).toBe(10);
  expect(Buffer.from(keys.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, 'base64')).toHaveLength(32);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(loadKeys(folder, {})).toEqual(keys);
});

test('the environment overrides a kept key and is never written down', () => {
  const kept = loadKeys(folder, {});
  const before = readFileSync(file(), 'utf8');
  const keys = loadKeys(folder, { DOCKET_MEMBER_PASSWORD: 'from outside' });
  expect(keys).toEqual({ ...kept, DOCKET_MEMBER_PASSWORD: 'from outside' });
  expect(rolePasswords(keys).member).toBe('from outside');
  expect(readFileSync(file(), 'utf8')).toBe(before);
});

test('with a key from the environment at the first start, only the others are kept', () => {
  loadKeys(folder, { DOCKET_AUTH_PASSWORD: 'from outside' });
  expect(readFileSync(file(), 'utf8')).not.toContain('from outside');
  expect(Object.keys(JSON.parse(readFileSync(file(), 'utf8')))).toHaveLength(9);
});

test('a file readable by others is closed again; a broken one is refused, not replaced', () => {
  const keys = loadKeys(folder, {});
  writeFileSync(file(), JSON.stringify(keys), { mode: 0o644 });
  loadKeys(folder, {});
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
  writeFileSync(file(), '{"DOCKET_');
  expect(() => loadKeys(folder, {})).toThrow(/cannot be read/);
  expect(readFileSync(file(), 'utf8')).toBe('{"DOCKET_');
});
