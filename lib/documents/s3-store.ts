import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { FileStore } from './file-store';
import { type Credentials, encodedPath, encodedQuery, signedHeaders } from './signed-request';

export interface S3Place {
  /** An origin, such as `https://storage.example`. */
  endpoint: string;
  bucket: string;
  region: string;
  credentials: Credentials;
}

interface Question {
  method: 'GET' | 'PUT' | 'DELETE';
  name?: string;
  query?: Record<string, string>;
  body?: Buffer;
}

const WAITS_MS = 30_000;
const MOST_ANSWER = 4 * 1024 * 1024;

/**
 * Sealed records in an S3-compatible store, one object each, addressed by path (`/bucket/name`). What arrives there is
 * already sealed. Rejects if the store answers with anything but success; an object that is missing is a value.
 */
export function s3Store({ endpoint, bucket, region, credentials }: S3Place): FileStore {
  const url = new URL(endpoint);
  const open = url.protocol === 'https:' ? overHttps : overHttp;

  function ask({ method, name, query = {}, body }: Question): Promise<{ status: number; body: Buffer }> {
    const path = name === undefined ? `/${bucket}` : `/${bucket}/${name}`;
    const headers = signedHeaders(
      { method, host: url.host, path, query, body },
      credentials,
      region,
      new Date(),
    );
    const search = encodedQuery(query);
    return new Promise((resolve, reject) => {
      const request = open({
        host: url.hostname,
        port: url.port,
        method,
        path: `${encodedPath(path)}${search && `?${search}`}`,
        headers: { ...headers, 'content-length': body?.length ?? 0 },
        signal: AbortSignal.timeout(WAITS_MS),
      });
      request.on('error', reject).on('response', (answer) => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('error', reject).on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > MOST_ANSWER)
            answer.destroy(new Error('the file store answers with more than was asked'));
          else chunks.push(chunk);
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
      });
      request.end(body);
    });
  }

  async function asked(question: Question): Promise<Buffer | null> {
    const { status, body } = await ask(question);
    if (status === 404) return null;
    if (status < 200 || status >= 300)
      throw new Error(`the file store answered ${status} to ${question.method}`);
    return body;
  }

  return {
    async write(name, body) {
      if ((await asked({ method: 'PUT', name, body })) === null)
        throw new Error('the file store has no such bucket');
    },

    read: (name) => asked({ method: 'GET', name }),

    // One page of a listing holds 1,000 names; a file has at most 200 records.
    async remove(folder) {
      const listed = await asked({ method: 'GET', query: { 'list-type': '2', prefix: `${folder}/` } });
      const names = [...(listed?.toString() ?? '').matchAll(/<Key>([0-9a-f/]+)<\/Key>/g)].map(
        (m) => m[1] ?? '',
      );
      for (const name of names) await asked({ method: 'DELETE', name });
    },
  };
}
