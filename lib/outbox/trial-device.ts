import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { SealedItem } from './sealed-item';

/** What a script of a device sets on its global object (public/outbox.js). */
export type DeviceOutbox = {
  seal(key: { id: string; publicKey: string }, id: string, at: string, content: object): Promise<SealedItem>;
};

/** The script that browsers run, run here; `subtle` stands in for the browser's, so that a test can watch it. */
export function deviceOutbox(subtle: webcrypto.SubtleCrypto = webcrypto.subtle): DeviceOutbox {
  const file = path.join(import.meta.dirname, '../../public/outbox.js');
  const crypto = {
    subtle,
    getRandomValues: (into: Uint8Array) => webcrypto.getRandomValues(into),
  };
  const self: Record<string, unknown> = { crypto };
  vm.runInNewContext(readFileSync(file, 'utf8'), {
    self,
    crypto,
    TextEncoder,
    Uint8Array,
    Array,
    btoa,
    atob,
    JSON,
    Math,
    String,
  });
  return self.docketOutbox as DeviceOutbox;
}
