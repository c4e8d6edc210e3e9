import { randomUUID, webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyPair } from '@/lib/auth/outbox-key';
import { makeKeyPair, openItem } from './open-item';
import { type SealedItem, sealedItem } from './sealed-item';
import { deviceOutbox } from './trial-device';

// The sealing half is the very script that browsers run.

const CONTENT = {
  code: 'abcdefghijklmnop',
  fields: { what: ['adjourned'], reason: ['judge'], next: ['2026-12-01'] },
};
const AT = '2026-11-22T05:00:00.000Z';
let pair: KeyPair;
let key: { id: string; publicKey: string };
let sealed: SealedItem;

beforeAll(async () => {
  pair = await makeKeyPair();
  key = { id: randomUUID(), publicKey: pair.publicKey.toString('base64url') };
  sealed = await deviceOutbox().seal(key, randomUUID(), AT, CONTENT);
});

describe('an outcome sealed on a device', () => {
  it('is opened by the server as it was entered, in every script', async () => {
    expect(sealedItem.parse(sealed)).toEqual(sealed);
    expect(await openItem(pair, sealed)).toEqual(CONTENT);
    const words = { ...CONTENT, fields: { newCharge: ['ст. 174 УК РК «Розжиг» ☂', 'Қылмыстық кодекс'] } };
    expect(await openItem(pair, await deviceOutbox().seal(key, randomUUID(), AT, words))).toEqual(words);
  });

  it('shows nothing of what was entered, not even by its length or by being the same twice', async () => {
    const again = await deviceOutbox().seal(key, sealed.id, AT, CONTENT);
    for (const part of ['from', 'iv', 'body'] as const) expect(again[part]).not.toBe(sealed[part]);
    const other = await deviceOutbox().seal(key, randomUUID(), AT, { code: CONTENT.code, fields: {} });
    expect(other.body).toHaveLength(sealed.body.length);
    const whole = Buffer.concat([Buffer.from(JSON.stringify(sealed)), Buffer.from(sealed.body, 'base64url')]);
    expect(whole.includes('adjourned') || whole.includes(CONTENT.code)).toBe(false);
  });

  it('opens with no other key', async () => {
    expect(await openItem(await makeKeyPair(), sealed)).toBeNull();
    expect(await openItem({ ...pair, publicKey: (await makeKeyPair()).publicKey }, sealed)).toBeNull();
  });

  it('opens no more once any part of it was changed', async () => {
    const flip = (coded: string, at: number) => {
      const bytes = Buffer.from(coded, 'base64url');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.toString('base64url');
    };
    for (const at of [0, 100, Buffer.from(sealed.body, 'base64url').length - 1])
      expect(await openItem(pair, { ...sealed, body: flip(sealed.body, at) })).toBeNull();
    expect(await openItem(pair, { ...sealed, iv: flip(sealed.iv, 3) })).toBeNull();
    expect(await openItem(pair, { ...sealed, from: flip(sealed.from, 40) })).toBeNull();
    expect(await openItem(pair, { ...sealed, id: randomUUID() })).toBeNull();
    expect(await openItem(pair, { ...sealed, key: randomUUID() })).toBeNull();
    expect(await openItem(pair, { ...sealed, at: '2026-11-22T05:00:00.001Z' })).toBeNull();
    expect(await openItem(pair, sealed)).not.toBeNull();
  });

  it('that holds anything but an outcome is not opened', async () => {
    for (const content of [{}, { code: 'x', fields: {} }, { ...CONTENT, fields: { what: 'held' } }])
      expect(await openItem(pair, await deviceOutbox().seal(key, randomUUID(), AT, content))).toBeNull();
  });
});

it('the device makes no key that it could keep or read back with', async () => {
  const made: webcrypto.CryptoKey[] = [];
  const exported: webcrypto.CryptoKey[] = [];
  const note = (result: unknown) => {
    for (const one of typeof result === 'object' && result !== null && 'privateKey' in result
      ? Object.values(result)
      : [result])
      if (one instanceof CryptoKey) made.push(one);
  };
  const watched = new Proxy(webcrypto.subtle, {
    get:
      (subtle, name) =>
      async (...given: unknown[]) => {
        if (name === 'exportKey') exported.push(given[1] as webcrypto.CryptoKey);
        const result: unknown = await Reflect.apply(Reflect.get(subtle, name), subtle, given);
        note(result);
        return result;
      },
  });
  const item = await deviceOutbox(watched).seal(key, randomUUID(), AT, CONTENT);
  expect(await openItem(pair, item)).toEqual(CONTENT);
  expect(made.map(({ type }) => type)).toEqual(expect.arrayContaining(['private', 'public', 'secret']));
  expect(made.filter(({ type, extractable }) => type !== 'public' && extractable)).toEqual([]);
  expect(made.filter(({ usages }) => usages.includes('decrypt'))).toEqual([]);
  expect(exported.map(({ type }) => type)).toEqual(['public']);
});
