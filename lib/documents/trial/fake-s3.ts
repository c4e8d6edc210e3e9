import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeS3 {
  endpoint: string;
  objects: Map<string, Buffer>;
  /** What was asked, and what it was answered. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A small S3 on the loopback, which reckons every signature itself from what arrived on the wire and refuses what does
 * not match: path-style addresses, one bucket, PUT, GET, DELETE and a listing.
 */
export async function fakeS3(bucket: string, credentials: { key: string; secret: string }): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const done = (status: number, answer: string | Buffer = '') => {
      asked.push(`${request.method} ${url.pathname} ${status}`);
      response.writeHead(status).end(answer);
    };
    const said =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request,\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/.exec(
        request.headers.authorization ?? '',
      );
    if (said === null) return done(403, 'AccessDenied');
    const [, key, day = '', region = '', names = '', signature] = said;
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (key !== credentials.key || request.headers['x-amz-content-sha256'] !== sha256) return done(403);
    const query = url.search.slice(1).split('&').filter(Boolean).sort().join('&');
    const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
    const canonical = [request.method, url.pathname, query, headers.join(''), names, sha256].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const hash = createHash('sha256').update(canonical).digest('hex');
    const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hash].join('\n');
    let signing = Buffer.from(`AWS4${credentials.secret}`);
    for (const word of scope.split('/')) signing = createHmac('sha256', signing).update(word).digest();
    if (createHmac('sha256', signing).update(text).digest('hex') !== signature)
      return done(403, 'SignatureDoesNotMatch');

    const [, first, ...rest] = url.pathname.split('/');
    const name = rest.join('/');
    if (first !== bucket) return done(404);
    if (name === '') {
      const prefix = url.searchParams.get('prefix') ?? '';
      const found = [...objects.keys()].filter((one) => one.startsWith(prefix));
      return done(
        200,
        `<ListBucketResult>${found.map((one) => `<Contents><Key>${one}</Key></Contents>`).join('')}</ListBucketResult>`,
      );
    }
    if (request.method === 'PUT') {
      objects.set(name, body);
      return done(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(name);
      return done(204);
    }
    const found = objects.get(name);
    return found === undefined ? done(404) : done(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
