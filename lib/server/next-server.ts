import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from './home';

/**
 * Starts the built site inside this process, listening where only this machine's same user can reach it: a socket in a
 * closed folder (on Windows a named pipe). `port` is the one the world sees, for addresses that Next writes.
 */
export async function serveNext(port: number): Promise<{ socketPath: string; close(): Promise<void> }> {
  const { default: next } = await import('next');
  saysNoMessages();
  const app = next({ dev: false, dir: inProject(), hostname: 'localhost', port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const folder = mkdtempSync(path.join(tmpdir(), 'docket-'));
  const socketPath =
    process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 'next.sock');
  // How long a request may take is the front's to say.
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(socketPath, resolve);
  });
  return {
    socketPath,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), 3000);
      await ended;
      clearTimeout(cut);
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Next writes down whatever a page threw, and a message may hold what somebody typed: of an error only its kind, its
// digest and its place are told.
function saysNoMessages(): void {
  const write = console.error.bind(console);
  console.error = (...words: unknown[]) =>
    write(...words.map((word) => (word instanceof Error ? kindOf(word) : word)));
}

/** An error without its message: its name, the digest that Next shows to the reader, and the line where it was thrown. */
export function kindOf(error: Error): string {
  const digest = 'digest' in error ? ` (digest ${String(error.digest)})` : '';
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `${error.name}${digest}${place}`;
}
