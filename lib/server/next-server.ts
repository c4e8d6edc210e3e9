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
