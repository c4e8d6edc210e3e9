import { describe, expect, it } from 'vitest';
import { isDriverFault } from './driver-fault';

const thrownIn = (error: Error, file: string) =>
  Object.assign(error, { stack: `${error}\n    at nextWrite (${file}:258:20)` });

describe('a fault of the database driver', () => {
  it('is a TypeError out of its connection, and nothing else is', () => {
    const driver = '/srv/docket/node_modules/postgres/src/connection.js';
    expect(isDriverFault(thrownIn(new TypeError("reading 'write'"), driver))).toBe(true);
    expect(isDriverFault(thrownIn(new TypeError("reading 'write'"), '/srv/docket/lib/db/as.ts'))).toBe(false);
    expect(isDriverFault(thrownIn(new Error('out of memory'), driver))).toBe(false);
    expect(isDriverFault('a word')).toBe(false);
  });
});
