import net, { type AddressInfo, type Socket } from 'node:net';

/** A line to the site under test that can be cut: pages and service workers alike then reach nothing. */
export type Line = { url: string; cut(): Promise<void>; mend(): Promise<void> };

/** Opens a line: an address of its own on this machine behind which the site stands. */
export async function openLine(): Promise<Line> {
  const site = new URL(process.env.E2E_BASE_URL ?? '');
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = net.createServer((reader) => {
    const upstream = keep(net.connect(Number(site.port), site.hostname));
    keep(reader).pipe(upstream).pipe(reader);
    reader.on('close', () => upstream.destroy());
    upstream.on('close', () => reader.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    mend: () => listen(port),
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
