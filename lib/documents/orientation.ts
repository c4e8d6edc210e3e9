const TAG = 0x0112;

/** The orientation (2 to 8) that an Exif block gives a picture; 1, upright, if it gives none. Reads nothing else of it. */
export function orientationOf(exif: Buffer): number {
  const order = exif.toString('latin1', 0, 2);
  if (exif.length < 14 || (order !== 'II' && order !== 'MM')) return 1;
  const little = order === 'II';
  const short = (at: number) => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const directory = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (directory + 2 > exif.length) return 1;
  for (let n = 0; n < short(directory); n += 1) {
    const entry = directory + 2 + 12 * n;
    if (entry + 12 > exif.length) return 1;
    const value = short(entry + 8);
    if (short(entry) === TAG) return value >= 2 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An Exif block that says which way is up and nothing else: one entry, no second directory. */
export function orientationBlock(orientation: number): Buffer {
  const block = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  block.writeUInt16BE(orientation, 18);
  return block;
}
