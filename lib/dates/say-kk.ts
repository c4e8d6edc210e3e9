import type { Moment } from './edtf';
import { countText, monthWord, sharedParts, type Wording } from './wording';

type Case = 'plain' | 'genitive' | 'dative' | 'locative' | 'ablative';

// Endings follow vowel harmony and the last sound: after м, н ablative -нан/-нен; after a voiceless one -тан/-тен.
const MONTHS: Record<Case, readonly string[]> = {
  plain: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  genitive:
    'қаңтардың ақпанның наурыздың сәуірдің мамырдың маусымның шілденің тамыздың қыркүйектің қазанның қарашаның желтоқсанның'.split(
      ' ',
    ),
  dative:
    'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
      ' ',
    ),
  locative:
    'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
      ' ',
    ),
  ablative:
    'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
      ' ',
    ),
};
const YEAR: Record<Case, string> = {
  plain: 'жыл',
  genitive: 'жылдың',
  dative: 'жылға',
  locative: 'жылы',
  ablative: 'жылдан',
};

/** The year comes first and carries the case only if it stands alone: 2017 жылдан, but 2017 жылғы ақпаннан. */
function phrase(m: Moment, wordCase: Case): string {
  if (!m.month) return `${m.year} ${YEAR[wordCase]}`;
  const day = m.day ? `${m.day} ` : '';
  return `${m.year} жылғы ${day}${monthWord(MONTHS[wordCase], m.month)}`;
}

const about = (m: Moment) => (m.approximate ? 'шамамен ' : '');

/** What stands on both sides of the dash, the shared year and month once: 2016 жылғы 17–20 мамыр. */
function stretch(start: Moment, end: Moment): string {
  const shared = sharedParts(start, end);
  if (start.approximate !== end.approximate || !(shared.year || (!start.month && !end.month)))
    return `${about(start)}${phrase(start, 'plain')} – ${about(end)}${phrase(end, 'plain')}`;
  if (!start.month || !end.month) return `${about(start)}${start.year}–${end.year} жылдар`;
  const first = [start.day, !shared.month && monthWord(MONTHS.plain, start.month)].filter(Boolean).join(' ');
  const last = [end.day, monthWord(MONTHS.plain, end.month)].filter(Boolean).join(' ');
  const dash = shared.month || (!start.day && !end.day) ? '–' : ' – ';
  return `${about(start)}${start.year} жылғы ${first}${dash}${last}`;
}

/** Kazakh: 2016 жылғы 28 қараша · 2016 жылғы 17–20 мамыр аралығында · 2017 жылғы ақпаннан бері · 2016 жылғы 20 мамырға дейін. */
export const kazakh: Wording = {
  possibly: 'мүмкін, ',
  at: (m) => about(m) + phrase(m, m.approximate ? 'locative' : 'plain'),
  on: (m) => phrase(m, 'locative'),
  between: (start, end) => `${stretch(start, end)} аралығында`,
  since: (m) => `${about(m)}${phrase(m, 'ablative')} бері`,
  // "Дейін" with a bare month would leave that month out, so its end is named.
  by: (m) => about(m) + (m.day ? `${phrase(m, 'dative')} дейін` : `${phrase(m, 'genitive')} соңына дейін`),
  unknown: 'күні белгісіз',
  noEnd: 'аяқталғаны туралы хабар жоқ',
  days(count) {
    return count.max === Number.POSITIVE_INFINITY ? `кемінде ${count.min} күн` : `${countText(count)} күн`;
  },
};
