import type { DeviceKind, DeviceSystem } from '@/drizzle/vocabulary/accounts';

export type Device = { kind: DeviceKind; system: DeviceSystem };

export const UNKNOWN_DEVICE: Device = { kind: 'not_known', system: 'not_known' };

const SYSTEMS: [RegExp, DeviceSystem][] = [
  [/android/i, 'android'],
  [/iphone|ipad|ipod/i, 'ios'],
  [/windows/i, 'windows'],
  [/mac os x|macintosh/i, 'macos'],
  [/linux|x11|cros/i, 'linux'],
];

/** The coarse words by which members tell their own devices apart. The user agent itself is kept nowhere. */
export function deviceOf(userAgent: string | null | undefined): Device {
  const text = userAgent ?? '';
  const system = SYSTEMS.find(([mark]) => mark.test(text))?.[1] ?? 'not_known';
  if (/ipad|tablet/i.test(text) || (system === 'android' && !/mobile/i.test(text)))
    return { kind: 'tablet', system };
  if (system === 'android' || system === 'ios') return { kind: 'phone', system };
  return { kind: system === 'not_known' ? 'not_known' : 'computer', system };
}
