import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['app', 'lib', 'drizzle', 'public'];

/** Read when the site runs or is tested, not when it is built. */
const NOT_BUILT = /(\.test\.tsx?|\.sql|\.md)$|^drizzle[/\\](seeds|migrations)[/\\]/;

/** At the root: settings of the build, the lock file, and files Next looks for there by name. */
const ROOT_FILES =
  /^(package-lock\.json|tsconfig\.json|(next|postcss)\.config\.mjs|(proxy|instrumentation)\.ts)$/;

/** The files of the project in `root` that a build is made from, as sorted paths relative to it. */
function builtFiles(root: string): string[] {
  const inFolders = FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  const atRoot = readdirSync(root).filter((name) => ROOT_FILES.test(name));
  return [...inFolders.filter((name) => !NOT_BUILT.test(name)), ...atRoot].sort();
}

/** SHA-256 (hex) over names and contents of everything a build of `root` is made from, and over `more`. */
export function fingerprint(root: string, more: string[]): string {
  const hash = createHash('sha256');
  for (const text of more) hash.update(`${text}\0`);
  for (const name of builtFiles(root)) {
    hash
      .update(`${name.replaceAll('\\', '/')}\0`)
      .update(readFileSync(path.join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}
