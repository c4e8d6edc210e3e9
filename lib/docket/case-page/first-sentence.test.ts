import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import { firstSentence } from './first-sentence';
import { seedDossiers } from './seed-dossiers';

const TODAY = '2026-11-22';
const seeds = seedDossiers(TODAY);
const of = (record: string): Dossier => {
  const found = seeds.get(record);
  if (!found) throw new Error(`no record ${record}`);
  return found;
};
const changed = (record: string, facts: object): Dossier => dossier.parse({ ...of(record), ...facts });

const MONTHS: Record<Locale, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
};

/** Every whole day that a text says, as `YYYY-MM-DD`. */
function daysSaid(text: string, locale: Locale): string[] {
  const name = `(${MONTHS[locale].join('|')})`;
  const pattern =
    locale === 'kk' ? `(\\d{4}) жылғы (?:\\d{1,2}–)?(\\d{1,2}) ${name}` : `(\\d{1,2}) ${name} (\\d{4})`;
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(([, a = '', b = '', c = '']) => {
    const [year, month, day] = locale === 'kk' ? [a, c, b] : [c, b, a];
    return `${year}-${String(MONTHS[locale].indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

describe.each(LOCALES)('the first sentence of every case, in %s', (locale) => {
  it.each([...seeds])('says nothing of %s that its facts do not say', (_record, d) => {
    const said = firstSentence(d, locale, TODAY);
    expect(said).not.toMatch(/is held|are held|is in custody|is under|as confirmed on/);
    expect(said).not.toMatch(/содержится|содержатся|На .* подтверждено|находится/);
    expect(said).not.toMatch(/екені расталған|қамауда отыр|ұсталуда/);
    expect(said).not.toMatch(/\{\{|undefined|null|Infinity|NaN/);
    const given = new Set(JSON.stringify(d).match(/\d{4}-\d{2}-\d{2}/g));
    for (const day of daysSaid(said, locale)) expect([...given]).toContain(day);
    expect(said).toMatch(/^[\p{Lu}\d]/u);
  });
});

describe('where a case stands', () => {
  it('tells sentence, last report and what is not told of two defendants', () => {
    const said = firstSentence(of('R01'), 'en', TODAY);
    expect(said).toContain(
      'On 28 November 2016 a court passed sentence: Maks Bokaev and Talgat Ayan – 5 years',
    );
    expect(said).toContain('was in custody (prison colony, Petropavlovsk) when last reported, 25 July 2017');
    expect(said).toContain('Talgat Ayan: the sources do not say where');
  });

  it.each([
    ['en', 'In October 2016 a court passed sentence'],
    ['ru', 'В октябре 2016 года вынесен приговор'],
    ['kk', '2016 жылғы қазанда үкім шығарылды'],
  ] as const)('gives no day for a verdict of a month, in %s', (locale, start) => {
    expect(firstSentence(of('R16'), locale, TODAY)).toContain(start);
  });

  it('keeps the lower judgment beside what changed it', () => {
    const said = firstSentence(of('R13'), 'en', TODAY);
    expect(said).toMatch(/1 year and 6 months of imprisonment\. In July 2016 this was changed: .*suspended/);
  });

  it('counts days to the last report and no further', () => {
    const said = firstSentence(of('R34'), 'en', TODAY);
    expect(said).toContain('when last reported, 25 July 2017: by then for 148–175 days');
    expect(firstSentence(of('R34'), 'en', '2030-01-01')).toBe(said);
  });

  it('says that somebody is held once that was verified, and up to which day', () => {
    const checked = changed('R34', { verifications: [{ id: 'w1', fact: 'k1', on: TODAY, citations: [] }] });
    expect(firstSentence(checked, 'en', TODAY)).toMatch(
      /Mamay is in custody \(.*\), as confirmed on 22 November 2026/,
    );
    expect(firstSentence(checked, 'en', '2026-11-23')).not.toMatch(/is in custody/);
  });

  it('tells the next hearing while it lies ahead', () => {
    const hearing = { id: 'h1', kind: 'main', date: { edtf: '2026-12-01' }, time: '10:30', citations: [] };
    const d = changed('R34', { hearings: [hearing] });
    expect(firstSentence(d, 'en', TODAY)).toContain(
      'Next: main trial, on 1 December 2026 at 10:30 local time.',
    );
    expect(firstSentence(d, 'en', '2026-12-02')).not.toContain('Next:');
  });

  it('names nobody whom the dossier does not name', () => {
    expect(() => firstSentence({ ...of('R01'), redactedFor: undefined }, 'en', TODAY)).toThrow(
      'not redacted',
    );
  });
});
