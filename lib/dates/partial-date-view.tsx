import type { Locale } from '@/drizzle/vocabulary/i18n';
import { isDay, type PartialDate } from './partial-date';
import { sayDate, sayDateShort } from './say';

type Props = { date: PartialDate; locale: Locale; short?: boolean };

/**
 * A date in words, or `short` for a column of a table, where the words stand beside it for those who listen. Machines
 * get a `datetime` only for a date that is one day: nothing else is exact enough for a calendar.
 */
export function PartialDateView({ date, locale, short }: Props) {
  const words = sayDate(date, locale);
  const shown = short ? (
    <>
      <span aria-hidden="true" title={words}>
        {sayDateShort(date)}
      </span>{' '}
      <span className="sr-only">{words}</span>
    </>
  ) : (
    words
  );
  return isDay(date) ? <time dateTime={date.edtf}>{shown}</time> : <span className="figures">{shown}</span>;
}
