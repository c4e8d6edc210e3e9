import { expect, it } from 'vitest';
import { localeOfPath, preferredLocale } from './language';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['kk-KZ,kk;q=0.9,ru;q=0.8', 'kk'],
  ['de-DE, ru;q=0.5, en;q=0.4', 'ru'],
  ['en;q=0.2, RU;q=0.8', 'ru'],
  ['ru;q=0, kk;q=0.1', 'kk'],
  ['ru;q=7, kk;q=0.1', 'kk'],
  ['fr, *;q=0.3', 'en'],
  ['ru;q=0.5,kk;q=0.5', 'ru'],
  ['%%%;;;q=,,', 'en'],
])('%s asks for %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it('reads the language of a path', () => {
  expect(localeOfPath('/kk/cases')).toBe('kk');
  expect(localeOfPath('/kkk')).toBeUndefined();
  expect(localeOfPath('/')).toBeUndefined();
});
