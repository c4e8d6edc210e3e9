import { expect, it, vi } from 'vitest';

vi.mock('@/lib/auth/current-viewer', () => ({ readViewer: () => Promise.resolve(null) }));
const { answerPart } = await import('./answers');

it('tells a stranger so before the part has come, so that a slow one holds nothing', async () => {
  const never = new ReadableStream({ pull: () => new Promise(() => undefined) });
  const address = 'http://localhost/api/documents/kz-7f3k9/x/upload?offset=0';
  const request = new Request(address, { method: 'PUT', body: never, duplex: 'half' } as RequestInit);
  expect((await answerPart(request, 'kz-7f3k9', 'x')).status).toBe(401);
});
