import { describe, expect, it } from 'vitest';
import { kindOf } from './next-server';

describe('what is written down of an error', () => {
  it('is its kind, its digest and its place, never its message', () => {
    const error = Object.assign(new RangeError('Alma Testbaeva is no time zone'), { digest: '4071' });
    expect(kindOf(error)).toMatch(/^RangeError \(digest 4071\)\s+at .*next-server\.test\.ts/);
    expect(kindOf(error)).not.toContain('Alma');
  });
});
