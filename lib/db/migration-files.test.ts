import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { breakInHistory, readMigrations, splitStatements } from './migration-files';

test('a migration is split at the breakpoints, and parts that hold only comments are left out', () => {
  const text =
    'create table a (id int);--> statement-breakpoint\n\ncreate table b (id int);\n-->statement-breakpoint\n-- only words\n';
  expect(splitStatements(text)).toEqual(['create table a (id int);', 'create table b (id int);']);
});

test('a function body with semicolons stays one statement', () => {
  const body = 'create function f() returns int language plpgsql as $$ begin perform 1; return 2; end $$;';
  expect(splitStatements(body)).toEqual([body]);
});

test('files are read in the order of their names, and line endings do not change the hash', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  writeFileSync(path.join(folder, '0001_b.sql'), 'select 1;\r\nselect 2;\r\n');
  writeFileSync(path.join(folder, '0000_a.sql'), 'select 1;\nselect 2;\n');
  writeFileSync(path.join(folder, 'notes.txt'), 'not a migration');
  const [first, second] = readMigrations(folder);
  rmSync(folder, { recursive: true });
  expect([first?.name, second?.name]).toEqual(['0000_a.sql', '0001_b.sql']);
  expect(first?.sha256).toBe(second?.sha256);
});

const file = (name: string, sha256: string) => ({ name, sha256, statements: [] });

test('a changed file, and a file that is gone, break the history; a new file does not', () => {
  const applied = [{ name: '0000_a.sql', sha256: 'aa' }];
  expect(breakInHistory([file('0000_a.sql', 'aa'), file('0001_b.sql', 'bb')], applied)).toBeNull();
  expect(breakInHistory([file('0000_a.sql', 'ab')], applied)).toMatch(/0000_a\.sql was changed/);
  expect(breakInHistory([file('0001_b.sql', 'bb')], applied)).toMatch(/0000_a\.sql, which this version/);
});
