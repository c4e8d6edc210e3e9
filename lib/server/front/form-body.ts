import type { IncomingMessage } from 'node:http';

/** A body that has come whole; or why not: too long, given up for others, or its sender is gone. */
export type FormBody = Buffer | 413 | 408 | 'gone';

/**
 * Reads the bodies of forms as they come, before anything is asked of Next: whoever sends slowly, or never ends, waits
 * here and keeps no place from anybody. Together they hold at most `mostHeld` bytes; beyond that the one that has been
 * coming longest is given up.
 */
export function formBodies(mostHeld: number): (request: IncomingMessage, most: number) => Promise<FormBody> {
  const coming = new Set<{ giveUp: () => void }>();
  let held = 0;

  return (request, most) =>
    new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const mine = { giveUp: () => settle(408) };
      function settle(outcome: FormBody): void {
        if (!coming.delete(mine)) return;
        held -= length;
        request.off('data', take).off('end', whole).off('close', gone);
        resolve(outcome);
      }
      function take(chunk: Buffer): void {
        chunks.push(chunk);
        length += chunk.length;
        held += chunk.length;
        const [oldest] = coming;
        if (length > most) settle(413);
        else if (held > mostHeld) oldest?.giveUp();
      }
      const whole = () => settle(Buffer.concat(chunks));
      const gone = () => settle('gone');
      coming.add(mine);
      request.on('data', take).on('end', whole).on('close', gone);
      if (request.destroyed) gone();
    });
}
