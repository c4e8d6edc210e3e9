import { boundsOf } from '@/lib/dates/edtf';
import type { PartialDate } from '@/lib/dates/partial-date';
import type { Dossier } from './dossier';
import { type Problem, problemAt } from './problem';
import { datesIn } from './strings';

/** A document that bears no date has a first and a last possible day, and says how they were found. */
function ofSources(d: Dossier): Problem[] {
  return d.sources.flatMap(({ id, published }): Problem[] => {
    const at = ['sources', id, 'published'];
    const { precision } = boundsOf(published.edtf);
    if (['before', 'after', 'unknown'].includes(precision))
      return [
        problemAt(at, 'A document without a date needs a first and a last possible day: give it as a range.'),
      ];
    if (!['range', 'approx'].includes(precision) || published.basis !== undefined) return [];
    return [
      problemAt(at, 'A document without an exact date of its own: say in "basis" how this one was found.'),
    ];
  });
}

/** Whether the words name every year and every day that the date gives: "28 November" names no year. */
function isNamedIn(words: string, { edtf }: PartialDate): boolean {
  const years = [...edtf.matchAll(/(?:^|\/)(\d{4})/g)].map(([, year = '']) => year);
  const days = [...edtf.matchAll(/\d{4}-\d{2}-(\d{2})/g)].map(([, day]) => Number(day));
  const holds = (number: string) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(words);
  return (
    years.every((year) => holds(`(?:${year}|(?<=/)${year.slice(2)})`)) &&
    days.every((day) => holds(`0?${day}`))
  );
}

/**
 * Whether every date says where it is from as far as its words do not: "last year" or "the following day" is resolved
 * from another date, and `basis` names it (domain notes f2). A source is dated first: relative words count from it.
 */
export function checkToldDates(d: Dossier): Problem[] {
  // The days that a document covers follow from how it was dated itself.
  const sources = d.sources.map(({ id, published }) => ({ id, published }));
  const unresolved = datesIn({ ...d, sources }).filter(
    ({ value }) => value.words !== undefined && value.basis === undefined && !isNamedIn(value.words, value),
  );
  return [
    ...ofSources(d),
    ...unresolved.map(({ place }) =>
      problemAt([place], 'The words do not name this year or day: say in "basis" how it was found.'),
    ),
  ];
}
