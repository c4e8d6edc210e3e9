import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskStore } from './disk-store';
import { type FileStore, fileStore, fileStoreProblem } from './file-store';
import { signedHeaders } from './signed-request';
import { type FakeS3, fakeS3 } from './trial/fake-s3';

const NAME = 'ab/abcdef0123456789abcdef0123456789';
const credentials = { key: 'AKIAFICTION', secret: 'a secret for tests/+=' };
let folder: string;
let s3: FakeS3;
const inS3 = (more = {}) =>
  fileStore({
    DOCKET_S3_ENDPOINT: s3.endpoint,
    DOCKET_S3_BUCKET: 'files',
    DOCKET_S3_REGION: 'eu-test-1',
    DOCKET_S3_KEY: credentials.key,
    DOCKET_S3_SECRET: credentials.secret,
    ...more,
  });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'files-'));
  s3 = await fakeS3('files', credentials);
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

const stores: [string, () => FileStore][] = [
  ['a folder', () => fileStore({ DOCKET_FILES: folder })],
  ['an S3-compatible store', () => inS3()],
];

describe.each(stores)('%s', (_, open) => {
  it('keeps, replaces and removes', async () => {
    const store = open();
    expect(await store.read(`${NAME}/000`)).toBeNull();
    await store.write(`${NAME}/000`, Buffer.from('one'));
    await store.write(`${NAME}/001`, Buffer.from('two'));
    await store.write(`${NAME}/000`, Buffer.from('three'));
    expect(String(await store.read(`${NAME}/000`))).toBe('three');
    await store.remove(NAME);
    expect(await store.read(`${NAME}/001`)).toBeNull();
    await store.remove(NAME);
  });
});

describe('the folder', () => {
  it('is for its owner only, and holds no half-written file', async () => {
    await diskStore(folder).write(`${NAME}/000`, Buffer.alloc(1000));
    const inside = path.join(folder, NAME);
    expect(readdirSync(inside)).toEqual(['000']);
    if (process.platform === 'win32') return;
    expect([statSync(inside).mode & 0o777, statSync(path.join(inside, '000')).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  it.each(['../../etc/passwd', `${NAME}/../../x`, 'ruling.pdf', `${NAME}/000/..`, ''])(
    'refuses the name %j',
    async (name) => {
      const store = diskStore(folder);
      await expect(store.write(name, Buffer.from('x'))).rejects.toThrow();
      await expect(store.read(name)).rejects.toThrow();
      await expect(store.remove(name)).rejects.toThrow();
    },
  );

  it('follows no symbolic link, of a file or of a folder on the way', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'outside-'));
    const store = diskStore(folder);
    writeFileSync(path.join(outside, '000'), 'not ours');
    symlinkSync(outside, path.join(folder, 'cd'));
    mkdirSync(path.join(folder, 'ef/ef'.padEnd(35, '0')), { recursive: true });
    symlinkSync(path.join(outside, '000'), path.join(folder, 'ef/ef'.padEnd(35, '0'), '000'));
    const [way, link] = [`cd/${'cd'.repeat(16)}/000`, `${'ef/ef'.padEnd(35, '0')}/000`];
    await expect(store.write(way, Buffer.from('x'))).rejects.toThrow();
    await expect(store.read(link)).rejects.toThrow();
    await store.write(link, Buffer.from('ours'));
    expect(readFileSync(path.join(outside, '000'), 'utf8')).toBe('not ours');
    expect(readdirSync(outside)).not.toContain('000x');
    rmSync(outside, { recursive: true });
  });
});

describe('the S3-compatible store', () => {
  it('refuses a wrong secret and a bucket that is not there', async () => {
    await expect(inS3({ DOCKET_S3_SECRET: 'wrong' }).write(`${NAME}/000`, Buffer.from('x'))).rejects.toThrow(
      '403',
    );
    await expect(inS3({ DOCKET_S3_BUCKET: 'none' }).write(`${NAME}/000`, Buffer.from('x'))).rejects.toThrow();
    await expect(inS3({ DOCKET_S3_SECRET: 'wrong' }).read(`${NAME}/000`)).rejects.toThrow('403');
  });

  // The worked examples of the signature's own documentation, with its example credentials.
  it.each([
    [
      'GET',
      '/test.txt',
      {},
      { range: 'bytes=0-9' },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    ['GET', '/', { lifecycle: '' }, {}, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    [
      'GET',
      '/',
      { 'max-keys': '2', prefix: 'J' },
      {},
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('signs %s %s as documented', (method, at, query, headers, signature) => {
    const host = 'examplebucket.s3.amazonaws.com';
    const example = { key: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
    const now = new Date('2013-05-24T00:00:00Z');
    const signed = signedHeaders({ method, host, path: at, query, headers }, example, 'us-east-1', now);
    expect(signed.authorization).toContain(`Signature=${signature}`);
  });
});

it('the configuration is whole or refused in one sentence', () => {
  expect(fileStoreProblem({})).toBeNull();
  expect(fileStoreProblem({ DOCKET_S3_ENDPOINT: 'https://s.example' })).toContain('DOCKET_S3_BUCKET');
  const all = { DOCKET_S3_BUCKET: 'b', DOCKET_S3_REGION: 'r', DOCKET_S3_KEY: 'k', DOCKET_S3_SECRET: 's' };
  expect(fileStoreProblem({ ...all, DOCKET_S3_ENDPOINT: 'https://s.example/path' })).toContain('origin');
  expect(fileStoreProblem({ ...all, DOCKET_S3_ENDPOINT: 'https://s.example' })).toBeNull();
  expect(() => fileStore({})).toThrow('DOCKET_FILES');
});
