import { expect, it } from 'vitest';
import { figure } from '@/lib/db/figures';
import { isCommonPassword } from './common-passwords';
import { COMMON_WORDS } from './common-words';
import { refusePassword } from './password';

const OWNER = { name: 'Айгерим Сейтова', login: 'aigerim.s', organisation: 'Бюро «Тест»' };

/** The list in full: every word with every ending, and every word before a second one, as far as it has twelve signs. */
function* everyCommonPassword(): Generator<string> {
  const endings = ['2016', '2025!', '123456', '1234567890', '!!!', '_1991', 'qwerty', '12qwaszx'];
  for (const word of COMMON_WORDS) {
    for (const ending of endings) yield word + ending;
    yield word + word + word;
    yield `${word.charAt(0).toUpperCase()}${word.slice(1)}Password1`;
  }
}

it('refuses the whole list of common passwords, in Latin and Cyrillic', () => {
  const list = [...everyCommonPassword()].filter((text) => [...text].length >= 12);
  const letThrough = list.filter((text) => !isCommonPassword(text));
  expect(letThrough).toEqual([]);
  expect(list.length).toBeGreaterThan(4000);
  figure(15, `${list.length} common passwords, all refused`);
});

it.each([
  'P@ssw0rd2024!',
  'gfhjkmgfhjkm',
  'парольпароль',
  'Йцукенгшщзхъ',
  'qazwsxedcrfv',
  '1qaz2wsx3edc',
  'abcdefghijkl',
  '111111111111',
  'aaaaaaaabbbb',
  '123412341234',
  'drowssap12345',
  'iloveyou2025',
  'Алматы2026!!',
  'кайраталматы',
  'zxcvbnm12345',
  'summer2winter7',
])('refuses %s', (text) => {
  expect(refusePassword(text, OWNER)).toBe('password_common');
});

it('lets through what nobody tries first', () => {
  const fine = [
    'тихий вагон у реки 3',
    'four grey herons at dusk',
    'vR7#kp2Lw9!z',
    'Кереует пен бидай нан',
    'm4gpie-ladder-tin',
  ];
  expect(fine.map((text) => [text, refusePassword(text, OWNER)])).toEqual(fine.map((text) => [text, null]));
  const random = Array.from(
    { length: 500 },
    (_, at) => `${(at * 7919 + 104729).toString(36)}vkz${(at * 6151 + 51).toString(36)}qy`,
  );
  expect(random.filter((text) => text.length >= 12 && isCommonPassword(text))).toEqual([]);
});

it('refuses what is short, endless, or holds a name', () => {
  expect(refusePassword('vR7#kp2Lw9!', OWNER)).toBe('password_too_short');
  expect(refusePassword('vR7#kp2Lw9!z', OWNER)).toBeNull();
  expect(refusePassword(`${'vR7#kp2Lw9'.repeat(25)}vR7#kp2`, OWNER)).toBe('password_too_long');
  expect(refusePassword('зелёный СЕЙТОВА чайник', OWNER)).toBe('password_has_name');
  expect(refusePassword('green aigerim.s kettle', OWNER)).toBe('password_has_name');
  expect(refusePassword('зеленое Бюро чайника', OWNER)).toBe('password_has_name');
});
