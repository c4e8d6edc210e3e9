import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { parseEdtf } from './edtf';
import { dateText } from './edtf-arbitrary';
import { sayDate, sayDateShort, sayDay, sayDays } from './say';

const twelve = Array.from({ length: 12 }, (_, n) => `2016-${String(n + 1).padStart(2, '0')}`);
const said = (edtf: string) => [
  ...LOCALES.map((locale) => sayDate({ edtf }, locale)),
  sayDateShort({ edtf }),
];

// Each row: English, Russian, Kazakh, and the short form.
test.each([
  ['2016-11-28', '28 November 2016', '28 ноября 2016 года', '2016 жылғы 28 қараша', '28.11.2016'],
  ['2016-10', 'October 2016', 'октябрь 2016 года', '2016 жылғы қазан', '10.2016'],
  ['2016', '2016', '2016 год', '2016 жыл', '2016'],
  ['2016-06~', 'about June 2016', 'примерно в июне 2016 года', 'шамамен 2016 жылғы маусымда', '~06.2016'],
  [
    '2016-06-12~',
    'about 12 June 2016',
    'примерно 12 июня 2016 года',
    'шамамен 2016 жылғы 12 маусымда',
    '~12.06.2016',
  ],
  ['2017~', 'about 2017', 'примерно в 2017 году', 'шамамен 2017 жылы', '~2017'],
  ['2016-06?', 'possibly June 2016', 'возможно, июнь 2016 года', 'мүмкін, 2016 жылғы маусым', '06.2016?'],
  ['2016%', 'possibly about 2016', 'возможно, примерно в 2016 году', 'мүмкін, шамамен 2016 жылы', '~2016?'],
  [
    '2016-05-17/2016-05-20',
    'between 17 and 20 May 2016',
    'между 17 и 20 мая 2016 года',
    '2016 жылғы 17–20 мамыр аралығында',
    '17–20.05.2016',
  ],
  [
    '2016-04-24/2016-05-20',
    'between 24 April and 20 May 2016',
    'между 24 апреля и 20 мая 2016 года',
    '2016 жылғы 24 сәуір – 20 мамыр аралығында',
    '24.04–20.05.2016',
  ],
  [
    '2016-01/2016-06',
    'between January and June 2016',
    'между январём и июнем 2016 года',
    '2016 жылғы қаңтар–маусым аралығында',
    '01.2016–06.2016',
  ],
  [
    '2012-03/2012-04-27',
    'between March and 27 April 2012',
    'между мартом и 27 апреля 2012 года',
    '2012 жылғы наурыз – 27 сәуір аралығында',
    '03.2012–27.04.2012',
  ],
  [
    '2017-02/2018-09',
    'between February 2017 and September 2018',
    'между февралём 2017 года и сентябрём 2018 года',
    '2017 жылғы ақпан – 2018 жылғы қыркүйек аралығында',
    '02.2017–09.2018',
  ],
  [
    '2016/2017',
    'between 2016 and 2017',
    'между 2016 и 2017 годами',
    '2016–2017 жылдар аралығында',
    '2016–2017',
  ],
  [
    '2016/2017-09',
    'between 2016 and September 2017',
    'между 2016 годом и сентябрём 2017 года',
    '2016 жыл – 2017 жылғы қыркүйек аралығында',
    '2016–09.2017',
  ],
  [
    '2017-06-12~/2017-06-26~',
    'between about 12 and about 26 June 2017',
    'между примерно 12 и примерно 26 июня 2017 года',
    'шамамен 2017 жылғы 12–26 маусым аралығында',
    '~12–~26.06.2017',
  ],
  [
    '2017-06-12/2017-06-26~',
    'between 12 and about 26 June 2017',
    'между 12 и примерно 26 июня 2017 года',
    '2017 жылғы 12 маусым – шамамен 2017 жылғы 26 маусым аралығында',
    '12–~26.06.2017',
  ],
  ['2017-02/..', 'since February 2017', 'с февраля 2017 года', '2017 жылғы ақпаннан бері', '02.2017–'],
  [
    '2017-02-02/..',
    'since 2 February 2017',
    'со 2 февраля 2017 года',
    '2017 жылғы 2 ақпаннан бері',
    '02.02.2017–',
  ],
  ['2017~/..', 'since about 2017', 'примерно с 2017 года', 'шамамен 2017 жылдан бері', '~2017–'],
  [
    '../2016-05-20',
    'by 20 May 2016',
    'не позднее 20 мая 2016 года',
    '2016 жылғы 20 мамырға дейін',
    '–20.05.2016',
  ],
  [
    '../2017-09',
    'by the end of September 2017',
    'не позднее сентября 2017 года',
    '2017 жылғы қыркүйектің соңына дейін',
    '–09.2017',
  ],
  [
    '../2017~',
    'by about the end of 2017',
    'ориентировочно не позднее 2017 года',
    'шамамен 2017 жылдың соңына дейін',
    '–~2017',
  ],
  ['../..', 'date not known', 'дата неизвестна', 'күні белгісіз', '?'],
  ['..', 'no end reported', 'об окончании не сообщалось', 'аяқталғаны туралы хабар жоқ', '…'],
])('%s', (edtf, ...words) => {
  expect(said(edtf)).toEqual(words);
});

describe('Kazakh endings', () => {
  const back = /[аоұы]/;
  const front = /[әөүіе]/;
  const lastVowel = (word: string) => [...word].filter((c) => back.test(c) || front.test(c)).at(-1) ?? '';
  const sound = (word: string) =>
    /[қкптсшх]$/.test(word) ? 'voiceless' : /[мнң]$/.test(word) ? 'nasal' : 'voiced';
  // The rule of the language, written down apart from the words it judges.
  const ending = (word: string, forms: Record<'voiceless' | 'nasal' | 'voiced', [string, string]>) => {
    const [afterBack, afterFront] = forms[sound(word)];
    return word + (back.test(lastVowel(word)) ? afterBack : afterFront);
  };

  test.each(twelve)('of %s follow harmony and the last sound', (edtf) => {
    const word = sayDate({ edtf }, 'kk').replace('2016 жылғы ', '');
    const genitive = /[аәеиіоөұүы]$|[мнң]$/.test(word) ? (['ның', 'нің'] as const) : null;
    const since = ending(word, { voiceless: ['тан', 'тен'], nasal: ['нан', 'нен'], voiced: ['дан', 'ден'] });
    const until = ending(word, { voiceless: ['қа', 'ке'], nasal: ['ға', 'ге'], voiced: ['ға', 'ге'] });
    const at = ending(word, { voiceless: ['та', 'те'], nasal: ['да', 'де'], voiced: ['да', 'де'] });
    const of = genitive
      ? ending(word, { voiceless: [...genitive], nasal: [...genitive], voiced: [...genitive] })
      : ending(word, { voiceless: ['тың', 'тің'], nasal: ['ның', 'нің'], voiced: ['дың', 'дің'] });
    expect(sayDate({ edtf: `${edtf}/..` }, 'kk')).toBe(`2016 жылғы ${since} бері`);
    expect(sayDate({ edtf: `../${edtf}-20` }, 'kk')).toBe(`2016 жылғы 20 ${until} дейін`);
    expect(sayDate({ edtf: `${edtf}~` }, 'kk')).toBe(`шамамен 2016 жылғы ${at}`);
    expect(sayDate({ edtf: `../${edtf}` }, 'kk')).toBe(`2016 жылғы ${of} соңына дейін`);
  });
});

describe('nothing is said that the date does not give', () => {
  test.each(twelve)('%s has no day, in any language and phrase', (month) => {
    for (const edtf of [month, `${month}~`, `${month}?`, `${month}/..`, `../${month}`])
      for (const text of said(edtf).slice(0, 3)) expect(text.replace('2016', '')).not.toMatch(/\d/);
  });

  test('every number said is a written year or day; every month said is written', () => {
    fc.assert(
      fc.property(
        dateText.filter((text) => parseEdtf(text) !== null),
        (edtf) => {
          const ends = [...edtf.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?/g)];
          const numbers = new Set(ends.flatMap(([, year, , day]) => [Number(year), Number(day ?? year)]));
          const months = new Set(ends.flatMap(([, , month]) => (month ? [month] : [])));
          for (const locale of LOCALES) {
            const text = sayDate({ edtf }, locale);
            expect(new Set(text.match(/\d+/g)?.map(Number))).toEqual(numbers);
            const named = twelve.filter((month) => stemOf(month, locale).test(text));
            expect(new Set(named.map((month) => month.slice(5)))).toEqual(months);
          }
        },
      ),
    );
  });
});

/** The month's name in any case, as a pattern: its stem, and no other word. */
function stemOf(month: string, locale: (typeof LOCALES)[number]): RegExp {
  const word = sayDate({ edtf: month }, locale)
    .replace(/2016|года|жылғы/g, '')
    .trim();
  return new RegExp(locale === 'ru' ? word.replace(/ь$/, '').replace(/^май$/, 'ма(й|я|е|ем)( |$)') : word);
}

test('days', () => {
  expect(sayDay('2017-07-25', 'ru')).toBe('25 июля 2017 года');
  expect(() => sayDay('2017-07', 'en')).toThrow(RangeError);
});

test.each([
  [413, 416, '413–416 days', '413–416 дней', '413–416 күн'],
  [1, 1, '1 day', '1 день', '1 күн'],
  [1, 2, '1–2 days', '1–2 дня', '1–2 күн'],
  [0, 1, '0–1 days', '0–1 день', '0–1 күн'],
  [21, 21, '21 days', '21 день', '21 күн'],
  [111, 112, '111–112 days', '111–112 дней', '111–112 күн'],
  [22, 24, '22–24 days', '22–24 дня', '22–24 күн'],
  [21, Number.POSITIVE_INFINITY, 'at least 21 days', 'не менее 21 дня', 'кемінде 21 күн'],
  [11, Number.POSITIVE_INFINITY, 'at least 11 days', 'не менее 11 дней', 'кемінде 11 күн'],
  [1, Number.POSITIVE_INFINITY, 'at least 1 day', 'не менее 1 дня', 'кемінде 1 күн'],
])('from %d to %d days', (min, max, ...words) => {
  expect(LOCALES.map((locale) => sayDays({ min, max }, locale))).toEqual(words);
});
