import { parseEdtf } from '@/lib/dates/edtf';
import { MONTHS } from './month-names';

// A date as people type it becomes EDTF: 23.05.2016, 05.2016, May 2016, 2016, ~2016, 1.05.2016–3.05.2016, before, after.

const ABOUT = /^(?:about|around|circa|ca\.|approximately|около|примерно|приблизительно|где-то в|шамамен)\s+/;
const BEFORE = /^(?:before|by|until|up to|not later than|до|к|не позднее|по)\s+|\s+(?:дейін)$/;
const AFTER = /^(?:after|since|from|not before|после|с|со|не раньше)\s+|\s+(?:бастап|кейін)$/;
const BETWEEN = /^(?:between|from|между|с)\s+(.+?)\s+(?:and|to|и|по|до)\s+(.+)$/;
const pad = (digits: string) => digits.padStart(2, '0');

function numbersIn(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return [iso[1], ...iso.slice(2).flatMap((part) => (part ? [pad(part)] : []))].join('-');
  const day = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (day) return `${day[3]}-${pad(day[2] ?? '')}-${pad(day[1] ?? '')}`;
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  return month ? `${month[2]}-${pad(month[1] ?? '')}` : null;
}

function wordsIn(text: string): string | null {
  const tokens = text
    .split(/[\s,]+/)
    .filter((token) => !/^(?:г\.?|года?|год|жыл[аығын]*|ж\.?|of|the|в|in)$/.test(token));
  const number =
    MONTHS.findIndex((names) => tokens.some((token) => names.some((name) => token.startsWith(name)))) + 1;
  if (number === 0) return tokens.length === 1 ? numbersIn(tokens[0] ?? '') : null;
  const digits = tokens.flatMap(
    (token) => /^(\d{1,4})(?:st|nd|rd|th|-?го|-?шы|-?ші)?$/.exec(token)?.[1] ?? [],
  );
  const year = digits.find((one) => one.length === 4);
  const day = digits.find((one) => one.length < 3);
  const odd = tokens.length - digits.length !== 1 || digits.length > 2 || year === undefined;
  return odd ? null : [year, pad(String(number)), ...(day ? [pad(day)] : [])].join('-');
}

function momentIn(typed: string): string | null {
  const text = typed.trim();
  const about = ABOUT.test(text) || text.startsWith('~') || text.endsWith('~');
  const doubtful = text.endsWith('?');
  const both = text.endsWith('%');
  const bare = text
    .replace(ABOUT, '')
    .replace(/^~|[~?%]+$/g, '')
    .trim();
  const said = numbersIn(bare) ?? wordsIn(bare);
  return said && `${said}${both || (about && doubtful) ? '%' : about ? '~' : doubtful ? '?' : ''}`;
}

function rangeIn(text: string): string | null {
  const dashed = /^(.+?)(?:\s+[-–—]\s+|[–—/])(.+)$/.exec(text) ?? /^(\d[\d.]+)-(\d[\d.]+\.\d{4})$/.exec(text);
  const [, first = '', second = ''] = BETWEEN.exec(text) ?? dashed ?? [];
  if (first === '' || second === '') return null;
  const to = momentIn(second);
  // "1–3 May 2016": what the first end leaves out, the second tells.
  const from =
    momentIn(first) ??
    (/^\d{1,2}$/.test(first.trim()) && to?.length === 10 ? `${to.slice(0, 8)}${pad(first.trim())}` : null);
  return from && to && `${from}/${to}`;
}

function openIn(text: string): string | null {
  if (text === '..' || text === '../..') return text;
  const dots = /^\.\.\s*\/?(.+)$/.exec(text)?.[1] ?? (BEFORE.test(text) ? text.replace(BEFORE, '') : null);
  const until = dots && momentIn(dots);
  if (until) return `../${until}`;
  const after = /^(.+?)\/?\s*\.\.$/.exec(text)?.[1] ?? (AFTER.test(text) ? text.replace(AFTER, '') : null);
  const since = after && momentIn(after);
  return since ? `${since}/..` : null;
}

/** The EDTF of a date typed in English, Russian or Kazakh; null if it cannot be read, or is no date of the calendar. */
export function readTypedDate(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const edtf = momentIn(text) ?? rangeIn(text) ?? openIn(text);
  return edtf !== null && parseEdtf(edtf) !== null ? edtf : null;
}

function sayMoment(text: string): string {
  if (text === '..') return '..';
  const mark = /[~?%]$/.exec(text)?.[0] ?? '';
  return `${text
    .replace(/[~?%]$/, '')
    .split('-')
    .reverse()
    .join('.')}${mark}`;
}

/** An EDTF date as it would be typed: `readTypedDate` gives the same EDTF back. */
export function typedDate(edtf: string): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return sayMoment(first);
  if (first === '..') return second === '..' ? '../..' : `.. ${sayMoment(second)}`;
  return second === '..' ? `${sayMoment(first)} ..` : `${sayMoment(first)} – ${sayMoment(second)}`;
}
