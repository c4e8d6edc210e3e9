import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trialTeam } from '@/lib/db/trial-team';
import { MOST_BYTES, RECORD_BYTES } from './document';
import { receiveForm } from './receive-form';
import { fakeS3 } from './trial/fake-s3';
import { jpeg } from './trial/pictures';
import { announce, hashOf, photo, REF, trialCase } from './trial/trial-case';

const open = () => trialCase(trialTeam);
let t: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  t = await open();
});
afterAll(() => t.end());

describe('an upload', () => {
  it('comes back byte by byte, with its hash, and its name nowhere on disk', async () => {
    const bytes = photo(3 * RECORD_BYTES + 17);
    const id = await t.bring(t.lawyer, bytes);
    expect(await t.save(t.lawyer, id)).toEqual(bytes);
    const [document] = (await t.list(t.lawyer))?.kept ?? [];
    expect(document).toMatchObject({ id, fileName: 'Приговор.jpg', format: 'jpeg', sha256: hashOf(bytes) });
    expect(t.stored().join()).not.toMatch(/Приговор|jpg/);
  });

  it('lies on disk as ciphertext: no plain text in any file of the store', async () => {
    const bytes = photo(2 * RECORD_BYTES);
    await t.bring(t.lawyer, bytes);
    const files = t.stored();
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(readFileSync(file).includes('CANARY')).toBe(false);
    // The positive control: the same search finds it in the file as it was sent.
    expect(bytes.includes('CANARY')).toBe(true);
  });

  it('lies in an S3-compatible store likewise, where one is configured', async () => {
    const credentials = { key: 'AKIAFICTION', secret: 'a secret for tests' };
    const s3 = await fakeS3('files', credentials);
    const configured = {
      DOCKET_S3_ENDPOINT: s3.endpoint,
      DOCKET_S3_BUCKET: 'files',
      DOCKET_S3_REGION: 'eu-test-1',
      DOCKET_S3_KEY: credentials.key,
      DOCKET_S3_SECRET: credentials.secret,
    };
    try {
      Object.assign(process.env, configured);
      const [bytes, files] = [photo(2 * RECORD_BYTES + 1), t.stored().length];
      const id = await t.bring(t.lawyer, bytes);
      expect(await t.save(t.lawyer, id)).toEqual(bytes);
      expect([s3.objects.size, t.stored().length]).toEqual([3, files]);
      for (const object of s3.objects.values()) expect(object.includes('CANARY')).toBe(false);
    } finally {
      for (const name of Object.keys(configured)) delete process.env[name];
      await s3.close();
    }
  });

  it('goes on where it was cut, and a part sent again changes nothing', async () => {
    const bytes = photo(5 * RECORD_BYTES + 1);
    const announced = announce(bytes, { sha256: hashOf(bytes) });
    await t.start(t.lawyer, announced);
    const first = bytes.subarray(0, 2 * RECORD_BYTES);
    expect(await t.send(t.lawyer, announced.id, 0, first)).toMatchObject({
      upload: { received: first.length },
    });
    // The answer was lost: the same part, then a forged one in its place.
    expect(await t.send(t.lawyer, announced.id, 0, first)).toMatchObject({
      upload: { received: first.length },
    });
    expect(await t.send(t.lawyer, announced.id, 0, Buffer.alloc(first.length))).toMatchObject({ ok: true });
    expect(await t.finish(t.lawyer, announced.id)).toMatchObject({ ok: false, reason: 'unfinished' });
    expect(await t.start(t.lawyer, { ...announced, sha256: hashOf(Buffer.from('x')) })).toMatchObject({
      reason: 'used',
    });
    // After a reload the form has a new id; the same file is found by its hash.
    const again = await t.start(t.lawyer, announce(bytes, { sha256: hashOf(bytes) }));
    expect(again).toMatchObject({ ok: true, upload: { id: announced.id, received: first.length } });
    expect(
      await t.send(t.lawyer, announced.id, 4 * RECORD_BYTES, bytes.subarray(4 * RECORD_BYTES)),
    ).toMatchObject({
      ok: false,
      reason: 'misplaced',
      upload: { received: first.length },
    });
    await t.send(t.lawyer, announced.id, first.length, bytes.subarray(first.length));
    expect(await t.finish(t.lawyer, announced.id)).toMatchObject({ upload: { state: 'kept' } });
    expect(await t.finish(t.lawyer, announced.id)).toMatchObject({ upload: { state: 'kept' } });
    expect(await t.save(t.lawyer, announced.id)).toEqual(bytes);
    expect(await t.log(t.lawyer, announced.id)).toEqual(['A. Lawyer: received', 'A. Lawyer: opened']);
    expect(await t.send(t.lawyer, announced.id, 0, Buffer.alloc(RECORD_BYTES))).toMatchObject({ ok: true });
    expect(await t.save(t.lawyer, announced.id)).toEqual(bytes);
  });

  it.each([
    [MOST_BYTES - 1, 'kept'],
    [MOST_BYTES, 'kept'],
    [MOST_BYTES + 1, 'too_large'],
  ])('of %i bytes: %s', async (length, expected) => {
    const bytes = photo(length);
    if (expected === 'kept') return void (await t.bring(t.lawyer, bytes));
    expect(await t.start(t.lawyer, announce(bytes))).toEqual({ ok: false, reason: 'too_large' });
  });

  it('is refused when it is not what the device announced, or not what we take; nothing of it stays', async () => {
    const before = t.stored().length;
    const bytes = photo(RECORD_BYTES);
    const wrong = announce(bytes, { sha256: hashOf(Buffer.from('another')) });
    await t.start(t.lawyer, wrong);
    await t.send(t.lawyer, wrong.id, 0, bytes);
    expect(await t.finish(t.lawyer, wrong.id)).toMatchObject({
      upload: { state: 'refused', refusal: 'damaged' },
    });
    const svg = Buffer.from('<svg/>');
    const other = announce(svg, { fileName: 'x.svg' });
    await t.start(t.lawyer, other);
    await t.send(t.lawyer, other.id, 0, svg);
    expect(await t.finish(t.lawyer, other.id)).toMatchObject({ upload: { refusal: 'format' } });
    expect(await t.log(t.lawyer, other.id)).toEqual(['A. Lawyer: refused']);
    expect(t.stored()).toHaveLength(before);
    expect(await t.start(t.lawyer, announce(Buffer.alloc(0)))).toEqual({ ok: false, reason: 'empty' });
    expect(await t.start(t.lawyer, announce(bytes, { fileName: '..' }))).toEqual({
      ok: false,
      reason: 'name',
    });
  });
});

describe('a form without script', () => {
  const pieces = async function* (bytes: Buffer, size = 70_001) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const form = (id: string, bytes: AsyncIterable<Buffer>) =>
    receiveForm(t.editor.viewer, REF, { ...announce(Buffer.alloc(1)), id }, bytes);

  it.each([1, 2 * RECORD_BYTES, 2 * RECORD_BYTES + 5].map((n) => n + jpeg().length))(
    'brings %i bytes, once however often it is sent',
    async (length) => {
      const [id, bytes] = [randomUUID(), photo(length)];
      expect(await form(id, pieces(bytes))).toMatchObject({ upload: { state: 'kept' } });
      const files = t.stored().length;
      expect(await form(id, pieces(bytes, 9_999))).toMatchObject({ upload: { state: 'kept', id } });
      // Back, another file, send: it is not taken for the first, nor silently lost.
      expect(await form(id, pieces(photo(length + 9)))).toEqual({ ok: false, reason: 'used' });
      expect(t.stored()).toHaveLength(files);
      expect(await t.save(t.editor, id)).toEqual(bytes);
    },
  );

  it('leaves nothing when it breaks off, is empty or too long, and can be sent again', async () => {
    const [id, before] = [randomUUID(), t.stored().length];
    const cut = async function* () {
      yield photo(3 * RECORD_BYTES);
      throw new Error('the line is gone');
    };
    await expect(form(id, cut())).rejects.toThrow('the line');
    expect(t.stored()).toHaveLength(before);
    expect(await form(id, pieces(photo(1000)))).toMatchObject({ upload: { state: 'kept' } });
    expect(await form(randomUUID(), pieces(Buffer.alloc(0)))).toMatchObject({ upload: { refusal: 'empty' } });
    const long = form(randomUUID(), pieces(photo(MOST_BYTES + 1), 1_000_000));
    expect(await long).toMatchObject({ upload: { refusal: 'too_large' } });
    expect(t.stored()).toHaveLength(before + 1);
  });
});
