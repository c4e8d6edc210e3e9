import { createServer, type Socket } from 'node:net';

/** A mail server on the loopback that takes letters and keeps them; `refusing` makes it refuse every one. For tests. */
export async function trialMailServer(): Promise<{
  url: string;
  /** Letters as they came over the wire, with those to whom they were sent. */
  taken: { to: string; raw: string }[];
  /** How it was greeted. */
  greetings: Set<string>;
  refusing(on: boolean): void;
  close(): Promise<void>;
}> {
  const taken: { to: string; raw: string }[] = [];
  const greetings = new Set<string>();
  const open = new Set<Socket>();
  let refuses = false;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    converse(socket);
  });

  function converse(socket: Socket): void {
    let [to, raw, inLetter, rest] = ['', '', false, ''];
    const answer = (line: string) => socket.write(`${line}\r\n`);
    answer('220 trial');
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (inLetter && line !== '.') raw += `${line}\n`;
        else if (inLetter) {
          taken.push({ to, raw });
          [raw, inLetter] = ['', false];
          answer('250 taken');
        } else if (/^(EHLO|HELO|MAIL)/i.test(line)) {
          if (!/^MAIL/i.test(line)) greetings.add(line.slice(5));
          answer('250 trial');
        } else if (/^RCPT/i.test(line)) {
          to = /<([^>]*)>/.exec(line)?.[1] ?? '';
          answer(refuses ? '550 no such person' : '250 fine');
        } else if (/^DATA/i.test(line)) {
          inLetter = true;
          answer('354 go on');
        } else answer(/^QUIT/i.test(line) ? '221 bye' : '250 fine');
      }
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    greetings,
    refusing: (on) => {
      refuses = on;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
