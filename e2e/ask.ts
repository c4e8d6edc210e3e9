import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

/** An answer as it came over the wire: nothing followed, nothing unpacked. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** Asks the site under test for one address, with no more headers than given. */
export function ask(
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {},
): Promise<Answer> {
  const url = new URL(address, process.env.E2E_BASE_URL);
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

/** The document at an address, as text. */
export async function htmlOf(address: string): Promise<string> {
  return (await ask(address)).bytes.toString('utf8');
}

/** What a page says to a reader who sees only words: no markup, no machine data, blank lines and entities undone. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
    .replace(/<\/?(a|b|em|i|span|strong|sup|time|title)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');
}
