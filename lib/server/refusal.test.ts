import { expect, test } from 'vitest';
import { portFrom, requireFree } from './free-port';
import { judgeVersion } from './postgres-version';
import { StartRefusal, sentenceFor } from './refusal';

test('what ends a start is one sentence, by the code of the innermost error', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(sentenceFor(full)).toMatch(/^The disk is full/);
  expect(sentenceFor(new Error('could not extend file: No space left on device'))).toMatch(
    /^The disk is full/,
  );
  expect(sentenceFor(new StartRefusal('Port 3000 is taken.'))).toBe('Port 3000 is taken.');
  expect(sentenceFor(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toMatch(/cannot be reached/);
});

test('a query error is told by its cause: its own message holds the bound values', () => {
  const cause = Object.assign(new Error('permission denied for table party'), { code: '42P17' });
  const told = sentenceFor(new Error('Failed query: insert …\nparams: Secret Name', { cause }));
  expect(told).toContain('permission denied');
  expect(told).not.toContain('Secret');
});

test('PORT is a port number or nothing', () => {
  expect(portFrom(undefined)).toBe(3000);
  expect(portFrom('8080')).toBe(8080);
  for (const text of ['0', '65536', '80.5', 'http', '-1'])
    expect(() => portFrom(text)).toThrow(/not a port number/);
});

test('a taken port is refused in one sentence', async () => {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(requireFree(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => server.close(resolve));
  await expect(requireFree(port, '127.0.0.1')).resolves.toBeUndefined();
});

test('Postgres below 15 is refused, an old patch is warned about, the floor and anything newer starts', () => {
  expect(judgeVersion(140_020)).toEqual({ may: 'not start', reason: expect.stringContaining('14.20') });
  expect(judgeVersion(90_624)).toMatchObject({ may: 'not start' });
  for (const old of [150_018, 160_014, 170_010, 180_005]) {
    expect(judgeVersion(old)).toEqual({ may: 'start', warning: expect.stringContaining('known holes') });
  }
  for (const good of [150_019, 160_015, 170_011, 180_006, 190_000])
    expect(judgeVersion(good)).toEqual({ may: 'start' });
});
