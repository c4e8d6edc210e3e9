import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

/** An answer, its body as text. */
export type Sent = { status: number; headers: IncomingHttpHeaders; text: string };
type Request = {
  method?: string;
  cookie?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | FormData;
  /** `own`: as a page of the site sends it. */
  origin?: string | null;
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** Sends one request to the site under test, with exactly this origin; nothing is followed. */
export async function send(address: string, request: Request = {}): Promise<Sent> {
  const url = new URL(address, process.env.E2E_BASE_URL);
  const { method = request.body === undefined ? 'GET' : 'POST', cookie, origin = 'own' } = request;
  const packed = request.body instanceof FormData ? new Response(request.body) : undefined;
  const body = packed === undefined ? request.body : Buffer.from(await packed.arrayBuffer());
  const type = packed?.headers.get('content-type');
  const headers: OutgoingHttpHeaders = { accept: 'text/html', ...request.headers };
  if (cookie !== undefined) headers.cookie = cookie;
  if (type) headers['content-type'] = type;
  if (body !== undefined) headers['content-length'] = Buffer.byteLength(body as string);
  if (origin !== null && method !== 'GET') headers.origin = origin === 'own' ? url.origin : origin;
  return new Promise((resolve, reject) => {
    const sending = http.request(url, { method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** A file brought to a case over the addresses that a page's script uses; answers its id. */
export async function bring(
  ref: string,
  cookie: string | undefined,
  circle: string,
  fileName: string,
  words: string,
): Promise<string> {
  const id = crypto.randomUUID();
  const json = { 'content-type': 'application/json' };
  const at = `/api/documents/${ref}`;
  const bytes = Buffer.byteLength(words);
  const announced = JSON.stringify({ id, fileName, bytes, circle });
  const steps = [
    await send(at, { cookie, headers: json, body: announced }),
    await send(`${at}/${id}/upload?offset=0`, {
      method: 'PUT',
      cookie,
      headers: { 'content-type': 'application/octet-stream' },
      body: words,
    }),
    await send(`${at}/${id}/upload`, { cookie, headers: json, body: '' }),
  ];
  const failed = steps.find(({ status }) => status !== 200);
  if (failed !== undefined) throw new Error(`${failed.status} ${failed.text}`);
  return id;
}
