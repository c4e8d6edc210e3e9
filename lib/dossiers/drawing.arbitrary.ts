import fc, { type GeneratorValue } from 'fast-check';
import type { Visibility } from '@/drizzle/vocabulary/cases';
import { VISIBILITIES } from '@/drizzle/vocabulary/cases';
import { type Day, dayOf, numbersOf, shiftDays } from '@/lib/dates/day';
import type { PartialDate } from '@/lib/dates/partial-date';
import type { LocalText } from '@/lib/i18n/text';
import type { Spelling } from '@/lib/people/subject';
import type { Citation } from '@/lib/sources/cited';

/** Invented people, each with spellings in both scripts. None is spelled like a place or a word in `WORDS`. */
export const INVENTED: readonly { house: string; names: Omit<Spelling, 'sources'>[] }[] = [
  ['Daulet Serikov', 'Даулет Сериков', 'Дәулет Серіков'],
  ['Aigerim Tokbayeva', 'Айгерим Токбаева', 'Айгерім Тоқбаева'],
  ['Yerlan Zhumagul', 'Ерлан Жумагул', 'Ерлан Жұмағұл'],
  ['Saule Nurpeis', 'Сауле Нурпеис', 'Сәуле Нұрпейіс'],
].map(([latin = '', russian = '', kazakh = '']) => ({
  house: latin,
  names: [
    { spelling: latin, script: 'Latn', kind: 'press' },
    { spelling: russian, script: 'Cyrl', language: 'ru', kind: 'press' },
    { spelling: kazakh, script: 'Cyrl', language: 'kk', kind: 'court' },
  ],
}));
const WORDS = [
  'heard in open court',
  'the file was returned',
  'no reason was given',
  'a call to a rally',
  'again',
];

/** Draws from fast-check one after the other, so that what is drawn later can fit what was drawn before. */
export function drawing(g: GeneratorValue) {
  const chance = (oneIn: number) => g(fc.integer, { min: 1, max: oneIn }) === oneIn;
  const upTo = (max: number) => g(fc.integer, { min: 0, max });
  const pick = <T>(from: readonly T[]): T => {
    const at = upTo(from.length - 1);
    return from[at] as T;
  };
  const maybe = <T>(make: () => T): T | undefined => (chance(2) ? make() : undefined);
  const pad = (n: number) => String(n).padStart(2, '0');

  /** A date that may be less exact than the day, but never excludes it. */
  const fuzzy = (day: Day): PartialDate => {
    const { year, month } = numbersOf(day);
    const wide = `${shiftDays(day, -upTo(5) - 1)}/${shiftDays(day, upTo(5) + 1)}`;
    const forms = [
      day,
      day,
      day,
      `${day}~`,
      `${year}-${pad(month)}`,
      `${year}`,
      wide,
      `../${day}`,
      `${day}/..`,
    ];
    return { edtf: pick(forms) };
  };
  const aDay = (): Day => dayOf(2012 + upTo(8), 1 + upTo(11), 1 + upTo(27));
  const later = (day: Day, most = 400): Day => shiftDays(day, 1 + upTo(most));
  const text = (subjects: readonly string[]): LocalText => {
    const words = () => [
      pick(WORDS),
      ...(chance(2) && subjects.length > 0 ? [`{{${pick(subjects)}}}`] : []),
      pick(WORDS),
    ];
    const en = words().join(' ');
    return chance(3) ? { en, ru: `суд ${en.match(/\{\{p\d\}\}/)?.[0] ?? 'решил'}` } : { en };
  };
  const visibility = (): { visibility?: Visibility } => (chance(6) ? { visibility: pick(VISIBILITIES) } : {});
  const citations = (sources: readonly string[], differing?: Citation['values']): Citation[] => [
    {
      source: pick(sources),
      paragraph: 1 + upTo(30),
      stance: 'supports',
      ...(chance(3) ? { saidOn: fuzzy(aDay()) } : {}),
    },
    ...(chance(5)
      ? [{ source: pick(sources), stance: 'supports' as const, grade: { source: 'B' as const, item: 2 } }]
      : []),
    ...(differing && chance(3)
      ? [{ source: pick(sources), stance: 'differs' as const, values: differing }]
      : []),
  ];
  return { chance, upTo, pick, maybe, fuzzy, aDay, later, text, visibility, citations };
}
export type Drawing = ReturnType<typeof drawing>;

/** A random public reference, of the right form. */
export const aRef = (prefix: string, n: number) => `${prefix}-${n.toString(36).padStart(5, '0').slice(-5)}`;
