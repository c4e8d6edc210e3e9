import { readFileSync } from 'node:fs';

/**
 * Calls `gone` once when the `npm` that started this process has died without a word (kill -9). Only npm is watched: a
 * shell may go away and leave the site running on purpose. Returns how to stop watching.
 */
export function watchNpm(gone: () => void): () => void {
  const chain = process.env.npm_lifecycle_event === undefined ? [] : ancestorsUpToNpm();
  if (chain.length === 0) return () => {};
  const timer = setInterval(() => {
    if (chain.every(({ child, parent }) => parentOf(child)?.pid === parent)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

type Link = { child: number; parent: number };

function ancestorsUpToNpm(): Link[] {
  const chain: Link[] = [];
  for (let child = process.pid; chain.length < 5; ) {
    const parent = parentOf(child);
    if (parent === null || parent.pid <= 1) return [];
    chain.push({ child, parent: parent.pid });
    if (parent.name.startsWith('npm')) return chain;
    child = parent.pid;
  }
  return [];
}

// Elsewhere than on Linux only our own parent is known without starting a program; npm is it, or a shell that goes with it.
function parentOf(child: number): { pid: number; name: string } | null {
  if (process.platform !== 'linux') return child === process.pid ? { pid: process.ppid, name: 'npm' } : null;
  try {
    const stat = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat(child).split(') ').at(-1)?.split(' ') ?? [];
    const pid = Number(fields[1]);
    return { pid, name: /\((.*)\)/.exec(stat(pid))?.[1] ?? '' };
  } catch {
    return null;
  }
}
