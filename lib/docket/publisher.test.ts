import { afterEach, describe, expect, it, vi } from 'vitest';
import { publishingAfter } from './publisher';

const PLACE = Symbol.for('docket.publisher');
const site = globalThis as { [PLACE]?: { now(): Promise<number> } };
afterEach(() => {
  delete site[PLACE];
});

describe('what a member does that may publish', () => {
  it('asks for a round, also when it ends by throwing its redirect, and needs nobody to ask', async () => {
    const now = vi.fn(async () => 0);
    expect(await publishingAfter(async () => 'done')).toBe('done');
    site[PLACE] = { now };
    await publishingAfter(async () => 'done');
    await expect(publishingAfter(() => Promise.reject(new Error('redirect')))).rejects.toThrow('redirect');
    expect(now).toHaveBeenCalledTimes(2);
  });
});
