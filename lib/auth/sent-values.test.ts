import { expect, it } from 'vitest';
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
