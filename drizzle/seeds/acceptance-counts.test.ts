import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { firstSentence } from '@/lib/docket/case-page/first-sentence';
import type { Dossier } from '@/lib/dossiers/dossier';
import { everyFact } from '@/lib/dossiers/facts';
import { redact } from '@/lib/dossiers/redact';
import { textsIn } from '@/lib/dossiers/strings';
import { seedOf } from '@/lib/imports/outside-facts';
import { readSeeds } from '@/lib/imports/read-seeds';
import { type Quantity, quantity } from '@/lib/people/subject';

// Acceptance test 9 of the domain notes (g): the counts of 21 May 2016 stand side by side and are nowhere added up.

const TODAY = '2026-11-22';
const seeds = readSeeds();

/** A count of a figure and who gives it: the shown one with the sources that support it, then each that differs. */
const countsOf = (d: Dossier, figure = 'f1') =>
  d.figures
    .filter((f) => f.id === figure)
    .flatMap((f) => {
      const sources = (stance: string) => f.citations.filter((c) => c.stance === stance);
      const nameOf = (id: string) => d.sources.find((s) => s.id === id)?.ref;
      return [
        {
          ...f.quantity,
          asOf: f.asOf?.edtf,
          date: f.date?.edtf,
          by: sources('supports').map((c) => nameOf(c.source)),
        },
        ...sources('differs').map((c) => ({
          ...quantity.parse(c.values?.quantity),
          asOf: Reflect.get(Object(c.values?.asOf), 'edtf'),
          by: [nameOf(c.source)],
        })),
      ];
    });

/** Every quantity in a case, of figures and groups, shown or differing. */
function quantitiesOf(d: Dossier): Quantity[] {
  return everyFact(d).flatMap(({ fact }) =>
    [fact.quantity, ...fact.citations.map((c) => c.values?.quantity)].flatMap(
      (held) => quantity.safeParse(held).data ?? [],
    ),
  );
}
const boundsIn = (d: Dossier) =>
  quantitiesOf(d).flatMap((q) => [q.min, q.max].filter((n) => n !== undefined));

const [UPDATE, STATEMENT, REPORT] = ['src-w648s', 'src-gnh8n', 'src-rvbf2'];

describe('9. The counts of May 2016', () => {
  test('24 and 34 are two accounts of one count, each with its unit, bound, day and source', () => {
    expect(countsOf(seedOf('R07'))).toMatchObject([
      { qualifier: 'at_least', min: 34, unit: 'people', date: '2016-05-17/2016-05-20', by: [REPORT] },
      { qualifier: 'at_least', min: 34, unit: 'activists', by: [UPDATE] },
      { qualifier: 'at_least', min: 24, unit: 'people', asOf: '2016-05-20', by: [STATEMENT] },
    ]);
  });

  test('48 and 55 journalists are two accounts, and 500 is a bound from above', () => {
    expect(countsOf(seedOf('R09'))).toMatchObject([
      { qualifier: 'at_least', min: 48, unit: 'journalists', date: '2016-05-21', by: [REPORT] },
      { qualifier: 'more_than', min: 55, unit: 'journalists', by: [UPDATE] },
    ]);
    const [most] = countsOf(seedOf('R08'));
    expect(most).toMatchObject({
      qualifier: 'up_to',
      max: 500,
      unit: 'people',
      date: '2016-05-21',
      by: [REPORT],
    });
    expect(most).not.toHaveProperty('min');
  });

  test('no quantity of any case is the sum of two of them', () => {
    const counted = ['R07', 'R08', 'R09'].flatMap((record) => boundsIn(seedOf(record)));
    expect(new Set(counted)).toEqual(new Set([34, 24, 500, 48, 55]));
    const distinct = [...new Set(counted)];
    const sums = distinct.flatMap((a, at) => distinct.slice(at + 1).map((b) => a + b));
    expect(sums).toContain(58);
    const all = seeds.flatMap(({ record, dossier }) => boundsIn(dossier).map((n) => `${record} ${n}`));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((one) => sums.includes(Number(one.slice(4))))).toEqual([]);
  });

  test('no text and no first sentence, in any language, says 58', () => {
    const says = (words: string) => /(?<!\d)58(?!\d)/.test(words);
    const said = seeds.flatMap(({ record, dossier }) => {
      const redacted = redact(dossier, 'public', TODAY);
      if (!redacted.ok) throw new Error(`${record} is not for the public`);
      const texts = textsIn(dossier).flatMap(({ value }) => Object.values(value));
      return [...texts, ...LOCALES.map((locale) => firstSentence(redacted.dossier, locale, TODAY))];
    });
    expect(said.filter(says)).toEqual([]);
    expect(said.filter((words) => /(?<!\d)\d\d(?!\d)/.test(words)).length).toBeGreaterThan(20);
    expect(says('at least 58 people')).toBe(true);
  });
});
