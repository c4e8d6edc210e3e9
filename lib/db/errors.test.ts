import { inspect } from 'node:util';
import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reasonOf, sqlState, withoutValues } from './errors';

const refused = Object.assign(new Error('duplicate key: (Secret Name)'), {
  code: '23505',
  constraint_name: 'court_case_ref',
  detail: 'Key (name)=(Secret Name) already exists.',
});

test('a database error leaves without query and values, whoever prints it, and keeps code and rule', () => {
  for (const error of [refused, new DrizzleQueryError('select $1', ['Secret Name'], refused)]) {
    const left = withoutValues(error);
    expect(inspect(left, { depth: 9, showHidden: true })).not.toMatch(/Secret|select|params/);
    expect([sqlState(left), reasonOf(left)]).toEqual(['23505', 'court_case_ref']);
  }
});

test('a lost connection keeps its code and is no SQLSTATE', () => {
  for (const code of ['ECONNRESET', 'EPIPE']) {
    const left = withoutValues(
      new DrizzleQueryError('select $1', ['Secret Name'], Object.assign(new Error(code), { code })),
    );
    expect(left).toMatchObject({ code });
    expect(inspect(left)).not.toContain('Secret');
    expect(sqlState(left)).toBeNull();
  }
});

test('what is no database error is thrown on as it is', () => {
  const own = new Error('a dry run keeps nothing');
  expect(withoutValues(own)).toBe(own);
});
