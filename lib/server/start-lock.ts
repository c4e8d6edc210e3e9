import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './postgres-cluster';
import { StartRefusal } from './refusal';

/**
 * Runs `work` while no other process of ours runs any under the same `file`. A lock whose process has died is taken
 * over. Refuses after two minutes of waiting.
 */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !take(file); waited += 100) {
    if (waited > 120_000) throw new StartRefusal(`Another start holds ${file}: wait for it, or end it.`);
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(readIfThere(file));
  if (holder > 0 && holder !== process.pid && !isAlive(holder)) rmSync(file, { force: true });
  return false;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
