import type { Moment } from './edtf';
import { countText, monthWord, sharedParts, type Wording } from './wording';

type Case = 'nominative' | 'genitive' | 'instrumental' | 'prepositional';

const MONTHS: Record<Case, readonly string[]> = {
  nominative: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  instrumental:
    'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём'.split(
      ' ',
    ),
  prepositional: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(
    ' ',
  ),
};
const YEAR: Record<Case, string> = {
  nominative: 'год',
  genitive: 'года',
  instrumental: 'годом',
  prepositional: 'году',
};

/** After a day the month is in the genitive, after a month the year is; the first word alone takes the case asked for. */
function phrase(m: Moment, wordCase: Case, show = { month: true, year: true }): string {
  const words: string[] = [];
  if (m.day) words.push(String(m.day));
  if (m.month && show.month) words.push(monthWord(MONTHS[m.day ? 'genitive' : wordCase], m.month));
  if (show.year) words.push(`${m.year} ${YEAR[m.month ? 'genitive' : wordCase]}`);
  return words.join(' ');
}

/** The form of "day" that a number asks for: 1 день, 2 дня, 5 дней, 21 день. */
function dayWord(n: number): string {
  const [ten, hundred] = [n % 10, n % 100];
  if (ten === 1 && hundred !== 11) return 'день';
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'дня' : 'дней';
}

const about = (m: Moment) => (m.approximate ? 'примерно ' : '');

/** Russian: 28 ноября 2016 года · между 17 и 20 мая 2016 года · с февраля 2017 года · не позднее сентября 2017 года. */
export const russian: Wording = {
  possibly: 'возможно, ',
  at(m) {
    if (!m.approximate || m.day) return about(m) + phrase(m, 'nominative');
    return `примерно в ${phrase(m, 'prepositional')}`;
  },
  on: (m) => (m.day ? phrase(m, 'nominative') : `в ${phrase(m, 'prepositional')}`),
  between(start, end) {
    const shared = sharedParts(start, end);
    const show = { month: !shared.month, year: !shared.year };
    const first = about(start) + phrase(start, 'instrumental', show);
    if (start.month || end.month) return `между ${first} и ${about(end)}${phrase(end, 'instrumental')}`;
    return `между ${about(start)}${start.year} и ${about(end)}${end.year} годами`;
  },
  // "Со второго", but "с двадцать второго": only a bare 2 takes the longer preposition.
  since: (m) => `${about(m)}${m.day === 2 ? 'со' : 'с'} ${phrase(m, 'genitive')}`,
  by: (m) => `${m.approximate ? 'ориентировочно ' : ''}не позднее ${phrase(m, 'genitive')}`,
  unknown: 'дата неизвестна',
  noEnd: 'об окончании не сообщалось',
  days(count) {
    if (count.max !== Number.POSITIVE_INFINITY) return `${countText(count)} ${dayWord(count.max)}`;
    return `не менее ${count.min} ${dayWord(count.min) === 'день' ? 'дня' : 'дней'}`;
  },
};
