import { expect, test } from 'vitest';
import { quietLog } from './quiet-log';

test('the same is said once in ten seconds with its count, and something else at once', () => {
  const lines: string[] = [];
  let now = 0;
  const log = quietLog(
    (line) => lines.push(line),
    () => now,
  );
  for (let i = 0; i < 1000; i += 1) log({ event: 'overloaded', route: 'register' });
  log({ event: 'head lost' });
  now = 10_000;
  log({ event: 'overloaded', route: 'register' });
  expect(lines).toEqual([
    'overloaded: register',
    'head lost',
    'overloaded: register (and 999 times since the last line)',
  ]);
});
