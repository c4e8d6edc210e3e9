import { expect, it, vi } from 'vitest';

vi.mock('@/lib/auth/current-viewer', () => ({ readViewer: () => Promise.resolve(null) }));
const { answerPart, answerStart } = await import('./answers');
const { answerForm } = await import('./form-answer');

const REF = 'kz-7f3k9';
const AT = `http://localhost/api/documents/${REF}`;

/** What is sent and never comes. */
function slow(to: string, method: string, type: string): Request {
  const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
  return new Request(to, { method, headers: { 'content-type': type }, body, duplex: 'half' } as RequestInit);
}

it('tells a stranger so before the part has come, so that a slow one holds nothing', async () => {
  const part = slow(`${AT}/x/upload?offset=0`, 'PUT', 'application/octet-stream');
  expect((await answerPart(part, REF, 'x')).status).toBe(401);
});

it('tells a stranger so before the announcement of a file or a whole form has come', async () => {
  expect((await answerStart(slow(AT, 'POST', 'application/json'), REF)).status).toBe(401);
  for (const [to, locale] of [
    [`${AT}?locale=kk`, 'kk'],
    [`${AT}?locale=//evil.example`, 'en'],
    [AT, 'en'],
  ] as const) {
    const answer = await answerForm(slow(to, 'POST', 'multipart/form-data; boundary=b'), REF);
    expect(answer.status).toBe(303);
    const list = encodeURIComponent(`/${locale}/lawyer/cases/${REF}/documents`);
    expect(answer.headers.get('location')).toBe(`/${locale}/sign-in?next=${list}`);
  }
}, 3000);
