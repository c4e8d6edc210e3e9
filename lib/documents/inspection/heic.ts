import { type Finding, refused } from './finding';

const BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Whether a file begins as a HEIF image of phones: an `ftyp` box with one of its brands (ISO/IEC 23008-12). */
export function beginsAsHeic(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
  return BRANDS.includes(bytes.toString('latin1', 8, 12));
}

/** Whether its boxes (ISO/IEC 14496-12) fill the file exactly, and it has the box that describes pictures. */
export function inspectHeic(bytes: Buffer): Finding {
  const types: string[] = [];
  let at = 0;
  while (at < bytes.length && types.length < 1000) {
    if (at + 8 > bytes.length) return refused('damaged');
    const short = bytes.readUInt32BE(at);
    types.push(bytes.toString('latin1', at + 4, at + 8));
    if (short === 1 && at + 16 > bytes.length) return refused('damaged');
    const length =
      short === 0 ? bytes.length - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > bytes.length) return refused('damaged');
    at += length;
  }
  return at === bytes.length && types.includes('meta') ? null : refused('damaged');
}
