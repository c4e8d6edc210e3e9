import { createServer } from 'node:net';
import { StartRefusal } from './refusal';

/** A TCP port nobody listens on at this moment, on the loopback. */
export function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

/** Resolves if `port` can be listened on; refuses with one sentence if it is taken or not ours to take. */
export async function requireFree(port: number, host: string | undefined): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new StartRefusal(`Port ${port} is taken: stop what listens there, or choose another with PORT.`);
    }
    if (code === 'EACCES')
      throw new StartRefusal(`Port ${port} may only be used by root: choose one above 1023 with PORT.`);
    throw new StartRefusal(`The address ${host ?? ''}:${port} cannot be listened on: check HOST and PORT.`);
  }
}

/** Reads `PORT`: a whole number from 1 to 65535, 3000 if absent. Refuses anything else. */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StartRefusal(`PORT is "${text}", which is not a port number (1 to 65535).`);
}

function listenOnce(port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
