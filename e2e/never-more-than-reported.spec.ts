import { expect, test } from '@playwright/test';
import { CASES, EVERY_PAGE, inEveryLanguage } from './addresses';
import { ask, htmlOf, wordsOf } from './ask';

// No page gives a day that no report gives, and none says that somebody is held today.

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
} as const;
type Language = keyof typeof MONTHS;

/** Every full day that words or columns of a page name, as `2016-05-17`. */
function daysIn(words: string, locale: Language): string[] {
  const months = MONTHS[locale].split(' ');
  const name = `(${months.join('|')})`;
  const iso = (year = '', month = 0, day = '') =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const spoken =
    locale === 'kk'
      ? [...words.matchAll(new RegExp(`(\\d{4}) жылғы (\\d{1,2}) ${name}`, 'g'))].map(([, y, d, m]) =>
          iso(y, months.indexOf(m ?? '') + 1, d),
        )
      : [...words.matchAll(new RegExp(`\\b(\\d{1,2}) ${name} (\\d{4})`, 'g'))].map(([, d, m, y]) =>
          iso(y, months.indexOf(m ?? '') + 1, d),
        );
  const written = [...words.matchAll(/\b(\d\d)\.(\d\d)\.(\d{4})/g)].map(([, d, m, y]) =>
    iso(y, Number(m), d),
  );
  return [...spoken, ...written];
}

test('the reading of days can tell them in each language', () => {
  expect(daysIn('on 28 November 2016, between 17 and 20 May 2016; 12.06.2017', 'en')).toEqual([
    '2016-11-28',
    '2016-05-20',
    '2017-06-12',
  ]);
  expect(daysIn('28 ноября 2016 года', 'ru')).toEqual(['2016-11-28']);
  expect(daysIn('2016 жылғы 28 қарашада', 'kk')).toEqual(['2016-11-28']);
});

for (const locale of ['en', 'ru', 'kk'] as const) {
  test(`no case page knows a day better than its sources, in ${locale}`, async () => {
    const tooExact: string[] = [];
    for (const ref of CASES) {
      const published = (await ask(`/api/v1/cases/${ref}`)).bytes.toString('utf8');
      const html = await htmlOf(`/${locale}/cases/${ref}`);
      const known = new Set([
        ...(published.match(/\d{4}-\d\d-\d\d/g) ?? []),
        ...Object.keys(MONTHS).flatMap((other) => daysIn(published, other as Language)),
      ]);
      const machine = [...html.matchAll(/datetime="(\d{4}-\d\d-\d\d)"/gi)].map((match) => match[1] ?? '');
      for (const day of new Set([...daysIn(wordsOf(html), locale), ...machine]))
        if (!known.has(day)) tooExact.push(`${ref}: ${day}`);
    }
    expect(tooExact).toEqual([]);
  });
}

/** How the docket says that a person is held, when somebody has confirmed it today. */
const HELD = [
  / is (in custody|under house arrest|held)\b/,
  /\bHeld as of\b/i,
  /подтверждено, что|в заключении, по сведениям на/i,
  /екені расталған|қамауда, \d{4} жылғы/i,
];

test('nobody in the seeds is said to be held today', async () => {
  expect('Somebody is in custody (Almaty), as confirmed on 22 November 2026.').toMatch(HELD[0] ?? /$./);
  const people = new Set<string>();
  const said: string[] = [];
  // The page on method explains what is never said, and says it.
  for (const { address } of EVERY_PAGE.filter((one) => !one.address.endsWith('/method'))) {
    const html = await htmlOf(address);
    for (const [, ref] of html.matchAll(/\/people\/(per-\w+)"/g)) people.add(`/people/${ref}`);
    said.push(...saysHeld(address, html));
  }
  for (const { address } of inEveryLanguage([...people]))
    said.push(...saysHeld(address, await htmlOf(address)));
  expect(people.size).toBeGreaterThan(20);
  expect(said).toEqual([]);
});

function saysHeld(address: string, html: string): string[] {
  const words = wordsOf(html);
  return HELD.flatMap((held) => {
    const at = held.exec(words);
    return at ? [`${address}: ${words.slice(Math.max(0, at.index - 60), at.index + 80)}`] : [];
  });
}
