import { webcrypto } from 'node:crypto';
import type { KeyPair } from '@/lib/auth/outbox-key';
import { boundData, type OutcomeEntered, outcomeEntered, SEAL_LABEL, type SealedItem } from './sealed-item';

// ECDH on P-256 with a one-time key of the sender, HKDF-SHA-256, AES-256-GCM. The sealing half is public/outbox.js.

const { subtle } = webcrypto;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** Makes a new key pair. */
export async function makeKeyPair(): Promise<KeyPair> {
  const pair = await subtle.generateKey(CURVE, true, ['deriveBits']);
  return {
    publicKey: Buffer.from(await subtle.exportKey('raw', pair.publicKey)),
    privateKey: Buffer.from(await subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/**
 * Opens an item that was sealed to `publicKey`. Null if it was sealed to another key, changed on the way, moved to another
 * id or time, or holds anything but an outcome: the seal tells nobody which.
 */
export async function openItem(pair: KeyPair, item: SealedItem): Promise<OutcomeEntered | null> {
  try {
    const key = await keyBetween(pair, Buffer.from(item.from, 'base64url'));
    const opened = await subtle.decrypt(
      { name: 'AES-GCM', iv: Buffer.from(item.iv, 'base64url'), additionalData: boundData(item) },
      key,
      Buffer.from(item.body, 'base64url'),
    );
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(opened));
    return outcomeEntered.safeParse(content).data ?? null;
  } catch {
    return null;
  }
}

async function keyBetween(pair: KeyPair, sender: Buffer): Promise<webcrypto.CryptoKey> {
  const mine = await subtle.importKey('pkcs8', pair.privateKey, CURVE, false, ['deriveBits']);
  const theirs = await subtle.importKey('raw', sender, CURVE, false, []);
  const agreed = await subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
  const secret = await subtle.importKey('raw', agreed, 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: Buffer.concat([sender, pair.publicKey]),
      info: new TextEncoder().encode(SEAL_LABEL),
    },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
}
