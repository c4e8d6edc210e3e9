import { expect, it } from 'vitest';
import { deviceOf } from './device';

it.each([
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36',
    'phone',
    'android',
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; SM-T500) AppleWebKit/537.36 Chrome/120 Safari/537.36',
    'tablet',
    'android',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Mobile/15E148', 'phone', 'ios'],
  ['Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) AppleWebKit/605 Mobile/15E148', 'tablet', 'ios'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/120', 'computer', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Safari/605', 'computer', 'macos'],
  ['Mozilla/5.0 (X11; Linux x86_64) Firefox/120', 'computer', 'linux'],
  ['curl/8', 'not_known', 'not_known'],
  [null, 'not_known', 'not_known'],
])('%s is a %s, %s', (agent, kind, system) => {
  expect(deviceOf(agent)).toEqual({ kind, system });
});
