import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import { day, partialDate } from '@/lib/dates/partial-date';
import { sayDate, sayDay } from '@/lib/dates/say';
import type { Dossier } from '@/lib/dossiers/dossier';
import { sayPlain } from '@/lib/dossiers/mentions';
import { sayPlace } from '@/lib/i18n/place-names';
import { localText } from '@/lib/i18n/text';
import { caseMessages, factMessages } from '@/lib/i18n/translator';
import { type WordList, words } from '@/lib/i18n/words';
import { provision } from '@/lib/law/provision';
import { quantity, spelling } from '@/lib/people/subject';
import { citation } from '@/lib/sources/cited';
import { wordListOf } from './fact-words';

/** Of which list a value is a field, in which case, for which reader. */
export type Telling = { d: Dossier; list: string; field: string; locale: Locale };

/** The value of one field in words; `''` for one that says nothing, such as an empty list. */
export function tellValue(value: unknown, telling: Telling): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const told = value.map((one) => tellValue(one, telling)).filter(Boolean);
    return [...new Set(told)].join(', ');
  }
  if (typeof value === 'boolean') return factMessages(telling.locale)(value ? 'say.yes' : 'say.no');
  if (typeof value === 'number') return tellNumber(value, telling);
  return typeof value === 'string' ? tellString(value, telling) : tellObject(value, telling);
}

function tellNumber(value: number, { field, locale }: Telling): string {
  if (field === 'indicator' && value >= 1 && value <= 20)
    return factMessages(locale)(`indicator.${value}` as 'indicator.1');
  return field === 'birthYear' ? String(value) : new Intl.NumberFormat(locale).format(value);
}

function tellString(value: string, { list, field, locale }: Telling): string {
  const closed = wordListOf(list, field);
  if (closed !== undefined) {
    // What stands in the record was checked against the list, so it is a word of it; an older word is shown as it is.
    const say: (list: WordList, value: never) => string | undefined = words(locale);
    return say(closed, value as never) ?? value;
  }
  const place = PLACE_REFS.find((ref) => ref === value);
  if (field === 'place' && place !== undefined) return sayPlace(place, locale);
  const on = day.safeParse(value);
  return on.success ? sayDay(on.data, locale) : value;
}

function tellObject(value: object, { d, locale }: Telling): string {
  const date = partialDate.safeParse(value);
  if (date.success) return sayDate(date.data, locale);
  const text = localText.safeParse(value);
  if (text.success) return sayPlain(text.data, d, locale);
  const name = spelling.safeParse(value);
  if (name.success) return name.data.spelling;
  const cites = citation.safeParse(value);
  if (cites.success) {
    const source = d.sources.find(({ id }) => id === cites.data.source);
    if (source === undefined) return factMessages(locale)('say.gone');
    const title = sayPlain(source.title, d, locale);
    return cites.data.stance === 'differs' ? factMessages(locale)('say.differs', { title }) : title;
  }
  const law = provision.safeParse(value);
  if (law.success) return tellProvision(law.data, locale);
  const count = quantity.safeParse(value);
  return count.success ? tellQuantity(count.data, locale) : JSON.stringify(value);
}

function tellProvision(
  { code, article, part, point }: ReturnType<typeof provision.parse>,
  locale: Locale,
): string {
  const t = caseMessages(locale);
  const cited = [
    t('law.article', { n: article }),
    part && t('law.part', { n: part }),
    point && t('law.point', { n: point }),
    words(locale)('code', code),
  ];
  return cited.filter(Boolean).join(', ');
}

function tellQuantity(count: ReturnType<typeof quantity.parse>, locale: Locale): string {
  const say = words(locale);
  const figures = [...new Set([count.min, count.max])].filter((n) => n !== undefined).join('–');
  return [say('qualifier', count.qualifier), figures, say('countingUnit', count.unit)]
    .filter(Boolean)
    .join(' ');
}
