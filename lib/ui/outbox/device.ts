// What public/outbox.js sets on the window, for the parts of our pages that live in the browser.

export type DeviceState = {
  on: boolean;
  until: string | null;
  items: { id: string; at: string }[];
  /** How many items were dropped just now because their twelve hours are over. */
  ended?: number;
};

export type Sent =
  | { kind: 'nothing' | 'unreachable' | 'signed_out' }
  | { kind: 'ended'; lost: number }
  | { kind: 'sent'; answers: { id: string; answer: string }[] };

export type DeviceOutbox = {
  CHANGED: string;
  state(): Promise<DeviceState>;
  switchOn(locale: string): Promise<boolean>;
  switchOff(): Promise<void>;
  refresh(locale: string): Promise<void>;
  wipe(): Promise<void>;
  /** `code` of a kept hearing, or null where the fields name the hearing; `id` where the form has a key. */
  put(code: string | null, fields: Record<string, string[]>, id?: string): Promise<boolean>;
  send(): Promise<Sent>;
  /** Sends again and again while something waits; answers how to stop. */
  watch(): () => void;
};

type WithOutbox = { docketOutbox?: DeviceOutbox };
let loading: Promise<DeviceOutbox> | undefined;

/** The outbox of this device. Loads its script once; rejects where it cannot be loaded. */
export function loadOutbox(): Promise<DeviceOutbox> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/outbox.js';
    script.onload = () => {
      const { docketOutbox } = globalThis as WithOutbox;
      if (docketOutbox) resolve(docketOutbox);
    };
    script.onerror = () => {
      loading = undefined;
      reject(new Error('the script of the outbox did not come'));
    };
    document.head.append(script);
  });
  return loading;
}

/** Whether this browser can seal and keep: a secure connection and a storage. */
export const canSeal = (): boolean =>
  typeof indexedDB !== 'undefined' && 'serviceWorker' in navigator && globalThis.crypto?.subtle !== undefined;

/** Whether the outbox was ever switched on here; asks nothing of the network. */
export async function wasSwitchedOn(): Promise<boolean> {
  if (!canSeal()) return false;
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === 'docket-outbox');
}
