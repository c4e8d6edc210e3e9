import { expect, it } from 'vitest';
import { z } from 'zod';
import { readSent } from './sent-values';

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

it('reads plain, nested and repeated fields, and leaves out what was not filled in', () => {
  const sent = form(
    ['outcome', 'adjourned'],
    ['note', ''],
    ['tags[]', 'a'],
    ['next.date', '2026-11-30'],
    ['part.10.kind', 'last'],
    ['part.2.kind', 'first'],
    ['$ACTION_REF_1', ''],
    ['$ACTION_KEY', 'k'],
  );
  expect(readSent(sent)).toEqual({
    outcome: 'adjourned',
    tags: ['a'],
    next: { date: '2026-11-30' },
    part: [{ kind: 'first' }, { kind: 'last' }],
  });
});

it('keeps a list a list when nothing or one thing is chosen', () => {
  expect(readSent(form(['tags[]', '']))).toEqual({ tags: [] });
  expect(readSent(form(['tags[]', 'x'], ['tags[]', 'y']))).toEqual({ tags: ['x', 'y'] });
});

it('reaches no object but its own', () => {
  const read = readSent(
    form(['__proto__.polluted', 'yes'], ['constructor.prototype.polluted', 'yes'], ['a.b', '1'], ['a', '2']),
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(read).toEqual({ a: '2' });
});

it('reads nothing deeper than a form of ours nests', () => {
  const dots = Array(5000).fill('a').join('.');
  expect(readSent(form([dots, 'x'], ['a.b.c.d.e.f.g', 'x'], ['a.b.c.d.e.g', 'y']))).toEqual({
    a: { b: { c: { d: { e: { g: 'y' } } } } },
  });
});

it('gives a text with a NUL, which no database keeps, as what no field takes', () => {
  const sent = readSent(form(['login', 'a\0b'], ['note', 'kept'], ['tags[]', 'x'], ['tags[]', '\0']));
  expect(sent.note).toBe('kept');
  for (const schema of [z.string(), z.string().nullish(), z.coerce.number(), z.enum(['a']), z.object({})])
    expect(schema.safeParse(sent.login).success).toBe(false);
  expect(z.array(z.string()).safeParse(sent.tags).success).toBe(false);
  expect(readSent(form(['a\0', 'x']))).toEqual({});
});
