import { createHash } from 'node:crypto';

const isPlain = (value: object) => {
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
};

/**
 * The one way to write a value down: keys sorted by code unit, no spaces, no undefined, arrays as they stand, text in
 * Unicode form NFC. Equal values give equal text, so that it can be hashed and compared.
 * Throws a TypeError on what JSON cannot hold: functions, dates, NaN, undefined in an array, two keys equal in NFC.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no number of JSON: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([key, held]) => [key.normalize('NFC'), held] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (new Set(entries.map(([key]) => key)).size < entries.length) throw new TypeError('the same key twice');
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
  }
  throw new TypeError(`nothing that JSON can hold: ${typeof value}`);
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
