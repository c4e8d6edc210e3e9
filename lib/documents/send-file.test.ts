import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, RECORD_BYTES, type UploadState } from './document';
import { type Ended, type Sending, sendFile } from './send-file';

// A server in a few lines, on a line that breaks before a request arrives, after it arrived, or not at all.

type Line = 'whole' | 'lost' | 'answer lost' | 'away';

function trial(bytes: Buffer, lines: readonly Line[]) {
  const got = Buffer.alloc(bytes.length);
  let upload: UploadState | null = null;
  let at = 0;
  const told: string[] = [];
  const fetch = async (address: unknown, { method, body }: RequestInit = {}): Promise<Response> => {
    const line = lines[at % lines.length] ?? 'whole';
    at += 1;
    if (line === 'lost') throw new TypeError('Failed to fetch');
    if (line === 'away') return new Response('<h1>503</h1>', { status: 503 });
    const offset = Number(new URL(String(address), 'http://localhost').searchParams.get('offset'));
    if (typeof body === 'string') {
      const { id } = JSON.parse(body);
      upload ??= { id, state: 'uploading', received: 0, bytes: bytes.length, refusal: null, warning: null };
    } else if (upload && method === 'PUT' && body instanceof Blob) {
      if (!fits(offset, body.size, bytes.length))
        return Response.json({ reason: 'misplaced', upload }, { status: 409 });
      Buffer.from(await body.arrayBuffer()).copy(got, offset);
      upload = { ...upload, received: Math.max(upload.received, offset + body.size) };
    } else if (upload && upload.received < bytes.length) {
      return Response.json({ reason: 'unfinished', upload }, { status: 409 });
    } else if (upload) upload = { ...upload, state: 'kept' };
    if (line === 'answer lost') throw new TypeError('Failed to fetch');
    return Response.json({ upload });
  };
  const sending: Sending = {
    ...{ address: '/api/documents/kz-2b3c4', id: 'an id', circle: null, title: null, fetch },
    tell: (step) => told.push(step),
    pause: async () => undefined,
  };
  return { got, told, sending, asked: () => at };
}

const send = (bytes: Buffer, sending: Sending): Promise<Ended> =>
  sendFile(new File([new Uint8Array(bytes)], 'photo.jpg'), sending);

describe('a file that is sent', () => {
  it('arrives whole over any line that lets something through', async () => {
    const line = fc.constantFrom<Line>('whole', 'lost', 'answer lost', 'away');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2_000_000 }), fc.array(line), async (length, lines) => {
        const bytes = Buffer.alloc(length, 'FICTION of 13');
        const { got, sending } = trial(bytes, [...lines, 'whole']);
        expect(await send(bytes, sending)).toEqual({ kind: 'kept', id: 'an id' });
        expect(got.equals(bytes)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('arrives with its last byte, also where that is a part of its own', async () => {
    for (const length of [1, RECORD_BYTES, RECORD_BYTES + 1, 3 * RECORD_BYTES + 1]) {
      const bytes = Buffer.alloc(length, 7);
      const { got, sending } = trial(bytes, ['whole']);
      expect(await send(bytes, sending)).toEqual({ kind: 'kept', id: 'an id' });
      expect(got.equals(bytes)).toBe(true);
    }
  });

  it('says that it waits, and then goes on', async () => {
    const { told, sending } = trial(Buffer.alloc(600_000), ['whole', 'whole', 'lost']);
    await send(Buffer.alloc(600_000), sending);
    expect(told).toEqual(['reading', 'sending', 'sending', 'waiting', 'checking']);
  });

  it('and is empty or too long is not sent at all', async () => {
    const { sending, asked } = trial(Buffer.alloc(1), ['whole']);
    expect(await send(Buffer.alloc(0), sending)).toEqual({ kind: 'refused', reason: 'empty' });
    expect(await send(Buffer.alloc(50 * 1024 * 1024 + 1), sending)).toEqual({
      kind: 'refused',
      reason: 'too_large',
    });
    expect(asked()).toBe(0);
  });

  it('ends with the reason that the server gives', async () => {
    const { sending } = trial(Buffer.alloc(9), ['whole']);
    const fetch = async () => Response.json({ reason: 'expired' }, { status: 401 });
    expect(await send(Buffer.alloc(9), { ...sending, fetch })).toEqual({
      kind: 'refused',
      reason: 'expired',
    });
  });
});
