import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DiskPages } from './disk-pages';
import { finish, weight } from './finished-page';
import { FinishedPages, type StoredPage } from './finished-pages';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const STATE = { edition: 'a', withdrawals: 0, seq: 5 };
const open = (limit = 1e6) => DiskPages.open(folder, limit, () => undefined);
async function stored(words: string, seq = 5): Promise<StoredPage> {
  const about = { status: 200, type: 'text/html', policy: 'p' };
  return { page: await finish(Buffer.from(words.repeat(100)), about), seq, day: '2026-11-19' };
}

it('reads back from disk what it wrote, in every coding', async () => {
  const page = await stored('hearing ');
  const disk = await open();
  disk.write('/en', page, STATE);
  await disk.settled();
  expect(await (await open()).read('/en', STATE)).toEqual(page);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.page$/)]);
});

it('reads nothing made under another build, withdrawal count or a later head', async () => {
  const disk = await open();
  disk.write('/en', await stored('x'), STATE);
  await disk.settled();
  expect(await disk.read('/en', { ...STATE, edition: 'b' })).toBeUndefined();
  expect(await disk.read('/en', { ...STATE, withdrawals: 1 })).toBeUndefined();
  expect(await disk.read('/en', { ...STATE, seq: 4 })).toBeUndefined();
  expect(await disk.read('/en', { ...STATE, seq: 6 })).toBeDefined();
});

it('does not read a damaged file, and clears away half-written ones', async () => {
  const disk = await open();
  disk.write('/en', await stored('x'), STATE);
  await disk.settled();
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  bytes[bytes.length - 1] = 0x21;
  await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'left.tmp'), 'half');
  const again = await open();
  expect(await again.read('/en', STATE)).toBeUndefined();
  expect(await readdir(folder)).toEqual([name]);
  const rubbish = 'no document\n';
  const digest = createHash('sha256').update(rubbish).digest('hex');
  await writeFile(join(folder, name), `${digest}\n${rubbish}`);
  expect(await again.read('/en', STATE)).toBeUndefined();
});

it('stays within its bytes on disk, oldest out first', async () => {
  const disk = await open(1500);
  for (const address of ['/1', '/2', '/3', '/4', '/5', '/6']) {
    disk.write(address, await stored(address), STATE);
  }
  await disk.settled();
  expect(await disk.read('/1', STATE)).toBeUndefined();
  expect(await disk.read('/6', STATE)).toBeDefined();
});

it('empties memory at once and the disk with it, and keeps no page begun before', async () => {
  const disk = await open();
  const pages = new FinishedPages(1e6, disk);
  const page = await stored('x');
  pages.put('/en', page, pages.generation, STATE);
  const before = pages.generation;
  const emptied = pages.empty();
  expect(pages.peek('/en')).toBeUndefined();
  expect(await pages.find('/en', STATE)).toBeUndefined();
  await emptied;
  pages.put('/ru', page, before, STATE);
  await pages.settled();
  expect(await readdir(folder)).toEqual([]);
  expect(pages.peek('/ru')).toBeUndefined();
  expect(pages.bytes).toBe(0);
});

it('bounds memory by bytes: filtered registers go first, then what was read longest ago', async () => {
  const page = await stored('x');
  const pages = new FinishedPages(3 * weight(page.page), null);
  for (const address of ['/a', '/b', '/r?kind=tax']) pages.put(address, page, 0, STATE);
  pages.peek('/a');
  pages.put('/c', page, 0, STATE);
  expect(pages.peek('/r?kind=tax')).toBeUndefined();
  pages.put('/d', page, 0, STATE);
  expect(['/a', '/b', '/c', '/d'].filter((address) => pages.peek(address))).toEqual(['/a', '/c', '/d']);
  expect(pages.bytes).toBe(3 * weight(page.page));
});
