import type { Quantity } from '@/lib/people/subject';
import type { Reading } from './reading';

/** A count as its source gives it, with its bound and unit: "at least 34 people". It is never added to another. */
export function sayQuantity(r: Reading, { qualifier, min, max, unit }: Quantity): string {
  const counted = r.t(`units.${unit}`);
  const figures = (n: number) => new Intl.NumberFormat(r.locale).format(n);
  const n = min ?? max;
  switch (qualifier) {
    case 'exact':
      return n === undefined ? counted : r.t(`counts.${unit}`, { n });
    case 'at_least':
    case 'more_than':
    case 'about':
      return n === undefined ? counted : r.t(`quantity.${qualifier}`, { n: figures(n), unit: counted });
    case 'up_to':
      return n === undefined ? counted : r.t('quantity.up_to', { n: figures(max ?? n), unit: counted });
    case 'between':
      return r.t('quantity.between', { min: figures(min ?? 0), max: figures(max ?? 0), unit: counted });
    default:
      return r.t(`quantity.${qualifier}`, { unit: counted });
  }
}
