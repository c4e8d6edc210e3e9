import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: every path below is built on it, so a start works from any working directory. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** Absolute path of a file of the project. */
export function inProject(...parts: string[]): string {
  return path.join(ROOT, ...parts);
}

/**
 * The folder for what a start makes and git ignores: keys, the embedded database, logs, a browser.
 * `.docket` in the project, or what `DOCKET_HOME` names. It is created; its parents must let the database's user pass.
 */
export function home(): string {
  const folder = path.resolve(ROOT, process.env.DOCKET_HOME ?? '.docket');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
