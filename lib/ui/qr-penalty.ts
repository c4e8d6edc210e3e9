const FINDER_LIKE = /(?=10111010000|00001011101)/g;

/** How hard a code is to read: runs, blocks, finders where there are none, an uneven share of dark (ISO/IEC 18004, 7.8.3). */
export function penalty(dark: readonly (readonly boolean[])[]): number {
  const rows = dark.map((row) => row.map((one) => (one ? '1' : '0')).join(''));
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''));
  const lines = [...rows, ...columns];
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []);
  const finders = lines.flatMap((line) => line.match(FINDER_LIKE) ?? []);
  const share = rows.join('').replaceAll('0', '').length / rows.length ** 2;
  return (
    runs.reduce((sum, run) => sum + run.length - 2, 0) +
    blocks(rows) * 3 +
    finders.length * 40 +
    Math.floor(Math.abs(share * 100 - 50) / 5) * 10
  );
}

function blocks(rows: readonly string[]): number {
  let count = 0;
  for (let y = 1; y < rows.length; y += 1)
    for (let x = 1; x < rows.length; x += 1) {
      const four = `${rows[y - 1]?.slice(x - 1, x + 1)}${rows[y]?.slice(x - 1, x + 1)}`;
      if (four === '0000' || four === '1111') count += 1;
    }
  return count;
}
