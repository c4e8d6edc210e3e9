import { isDriverFault } from './driver-fault';
import { watchNpm } from './parent-watch';
import { sentenceFor } from './refusal';
import { say, since } from './say';
import { startSite } from './site';

const STOPS_WITHIN = 8000;

const began = performance.now();
let ending = false;
let running: { stop(): Promise<void> } | null = null;

// Also while still starting: what has been started by then ends with this process (the guard sees to Postgres).
function end(code: number): void {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(code), STOPS_WITHIN).unref();
  const stopped = running?.stop() ?? Promise.resolve();
  void stopped.finally(() => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    process.stdout.write(`\n  stopping …\n`);
    end(0);
  });
}
watchNpm(() => end(1));
// Whoever waited for that query is told by the closed connection; anything else that nobody caught ends the process.
process.on('uncaughtException', (error) => {
  process.stderr.write(`  ${isDriverFault(error) ? 'the database cut a connection' : sentenceFor(error)}\n`);
  if (!isDriverFault(error)) end(1);
});
process.on('unhandledRejection', (error) => {
  process.stderr.write(`  a task failed: ${sentenceFor(error)}\n`);
});

try {
  process.stdout.write('The docket\n');
  const importAsked = process.argv.includes('--import') || process.env.DOCKET_IMPORT === '1';
  const site = await startSite({ importAsked }, say);
  running = site;
  say(`ready after ${since(began)}; Ctrl-C stops it`);
  process.stdout.write(`\n${site.address}\n`);
  if (site.notes.length > 0) process.stdout.write(`\n${site.notes.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`);
  process.exit(1);
}
