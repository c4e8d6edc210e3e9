import { expect, it } from 'vitest';
import { canariesIn, canary, numbersIn } from './canaries';

const WAYS: Record<string, (text: string) => string> = {
  'as it is': (text) => `before ${text} after`,
  'in capitals': (text) => text.toUpperCase(),
  'percent-encoded': (text) => encodeURIComponent(`ё/${text}?`),
  'as entities': (text) => [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(''),
  'as decimal entities': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'JSON-escaped': (text) =>
    [...text].map((letter) => `\\u${letter.codePointAt(0)?.toString(16).padStart(4, '0')}`).join(''),
  'base64, one byte in': (text) => Buffer.from(`x${text} and on`).toString('base64'),
  'base64, two bytes in': (text) => Buffer.from(`xy${text} and on`).toString('base64'),
  base64url: (text) => Buffer.from(`xyz${text} and on`).toString('base64url'),
};

it('finds a canary of every script however it is written, and nothing in other text', () => {
  for (const script of ['en', 'ru', 'kk'] as const)
    for (const [way, write] of Object.entries(WAYS))
      expect([script, way, canariesIn(write(canary(7, script))).length > 0]).toEqual([script, way, true]);
  expect(canariesIn('The Docket. Суд № 2 города Атырау. Айлақ туралы жазбалар. cXV4')).toEqual([]);
  expect(numbersIn(`${canary(3)} ${canary(12, 'kk')}`)).toEqual([3, 12]);
});
