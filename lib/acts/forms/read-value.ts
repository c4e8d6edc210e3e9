import { CODES } from '@/drizzle/vocabulary/law';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import { day as aDay } from '@/lib/dates/partial-date';
import { isZone } from '@/lib/dates/zones';
import { localText } from '@/lib/i18n/text';
import { provision } from '@/lib/law/provision';
import { quantity } from '@/lib/people/subject';
import type { FieldSpec } from './field';
import { readNames } from './read-names';
import { readTypedDate } from './typed-date';

/** What a field says, as the record holds it; `undefined`: nothing. Or the reason code of what is wrong with it. */
export type ReadValue = { value: unknown } | { wrong: string };

type Sent = Record<string, unknown>;
const NOTHING: ReadValue = { value: undefined };
const asText = (sent: unknown) => (typeof sent === 'string' ? sent.trim() : '');
/** What was sent under names that begin alike (`date.day`), by what follows. */
export const parts = (sent: unknown): Sent =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? (sent as Sent) : {};
const oneOf = (values: readonly string[], said: string): ReadValue =>
  said === '' ? NOTHING : values.includes(said) ? { value: said } : { wrong: 'choose' };

function readWords(sent: unknown): ReadValue {
  const said = Object.entries(parts(sent)).flatMap(([lang, words]) =>
    asText(words) === '' ? [] : [[lang, asText(words).replace(/\r\n/g, '\n')] as const],
  );
  if (said.length === 0) return NOTHING;
  const read = localText.safeParse(Object.fromEntries(said));
  return read.success ? { value: read.data } : { wrong: 'too_long' };
}

/** A day from the calendar, or what was typed instead; the words as given are kept beside it. */
function readDate(sent: unknown): ReadValue {
  const { day, about, words, basis } = parts(sent);
  const [exact, typed] = [asText(day), asText(about)];
  if (exact === '' && typed === '') return NOTHING;
  if (exact !== '' && !aDay.safeParse(exact).success) return { wrong: 'not_a_date' };
  const edtf = typed === '' ? exact : readTypedDate(typed);
  if (edtf === null) return { wrong: 'not_a_date' };
  if (exact !== '' && edtf !== exact) return { wrong: 'two_dates' };
  const said = asText(words) || (/\p{L}{2,}/u.test(typed) ? typed : '');
  return {
    value: {
      edtf,
      ...(said !== '' && { words: said.slice(0, 300) }),
      ...(asText(basis) !== '' && { basis: asText(basis).slice(0, 600) }),
    },
  };
}

function readNumber(sent: unknown, decimal: boolean): ReadValue {
  const said = asText(sent)
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.');
  if (said === '') return NOTHING;
  const fits = decimal ? /^\d{1,15}(\.\d{1,4})?$/ : /^\d{1,9}$/;
  return fits.test(said) ? { value: Number(said) } : { wrong: 'not_a_number' };
}

function readProvision(sent: unknown): ReadValue {
  const said = Object.fromEntries(
    Object.entries(parts(sent)).flatMap(([name, value]) => (asText(value) ? [[name, asText(value)]] : [])),
  );
  if (said.article === undefined && said.part === undefined && said.point === undefined) return NOTHING;
  if (!CODES.some((code) => code === said.code)) return { wrong: 'which_code' };
  const read = provision.safeParse(said);
  return read.success ? { value: read.data } : { wrong: 'not_an_article' };
}

function readQuantity(sent: unknown): ReadValue {
  const { qualifier, unit, min, max } = parts(sent);
  const [least, most] = [readNumber(min, false), readNumber(max, false)];
  if ('wrong' in least || 'wrong' in most) return { wrong: 'not_a_number' };
  if (asText(qualifier) === '' && least.value === undefined && most.value === undefined) return NOTHING;
  const said = { qualifier: asText(qualifier) || 'exact', unit: asText(unit) || 'people' };
  const upper = most.value ?? (said.qualifier === 'exact' ? least.value : undefined);
  const read = quantity.safeParse({
    ...said,
    ...(least.value !== undefined && { min: least.value }),
    ...(upper !== undefined && { max: upper }),
  });
  return read.success ? { value: read.data } : { wrong: 'not_a_quantity' };
}

function readArticles(sent: unknown): ReadValue {
  const said = asText(sent)
    .split(/[;,\n]/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return said.some((one) => one.length > 20) ? { wrong: 'not_an_article' } : { value: said };
}

/** What was sent for one field of a form, as the record holds it. */
export function readValue(field: FieldSpec, sent: unknown): ReadValue {
  switch (field.kind) {
    case 'text':
      if (asText(sent).length > field.max) return { wrong: 'too_long' };
      return asText(sent) === '' ? NOTHING : { value: asText(sent) };
    case 'words':
      return readWords(sent);
    case 'date':
      return readDate(sent);
    case 'day':
      if (asText(sent) === '') return NOTHING;
      return aDay.safeParse(asText(sent)).success ? { value: asText(sent) } : { wrong: 'not_a_date' };
    case 'time':
      if (asText(sent) === '') return NOTHING;
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(asText(sent))
        ? { value: asText(sent) }
        : { wrong: 'not_a_time' };
    case 'yes_no':
      return asText(sent) === '' ? NOTHING : { value: asText(sent) === 'yes' };
    case 'number':
      return readNumber(sent, field.decimal === true);
    case 'word':
      return oneOf(field.values, asText(sent));
    case 'several': {
      const said = Array.isArray(sent) ? sent.map(asText) : [];
      return said.every((one) => field.values.includes(one)) ? { value: said } : { wrong: 'choose' };
    }
    case 'zone':
      if (asText(sent) === '') return NOTHING;
      return isZone(asText(sent)) ? { value: asText(sent) } : { wrong: 'choose' };
    case 'place':
      return oneOf(PLACE_REFS, asText(sent));
    case 'provision':
      return readProvision(sent);
    case 'quantity':
      return readQuantity(sent);
    case 'articles':
      return readArticles(sent);
    case 'names':
      return readNames(sent);
    case 'findings':
    case 'sentence':
    case 'involved':
      return { value: parts(sent) };
    default:
      return asText(sent) === '' ? NOTHING : { value: asText(sent).slice(0, 40) };
  }
}
