import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore } from './file-store';

const NAME = /^[0-9a-f]{2}\/[0-9a-f]{32}(\/[0-9]{3})?$/;

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Sealed records in a folder of this machine, readable by its owner only. Names are checked, and a symbolic link
 * anywhere below the folder is refused: nothing is written to or read from another place.
 */
export function diskStore(folder: string): FileStore {
  const root = path.resolve(folder);

  /** Throws if a name has another shape, or if what stands on its way leads elsewhere. */
  async function placeOf(name: string, make: boolean): Promise<string> {
    if (!NAME.test(name)) throw new Error('a name the file store never gave');
    const file = path.join(root, name);
    const parent = path.dirname(file);
    if (make) await mkdir(parent, { recursive: true, mode: 0o700 });
    const expected = path.join(await realpath(root), path.relative(root, parent));
    if ((await realpath(parent)) !== expected) throw new Error('a link stands in the file store');
    return file;
  }

  return {
    async write(name, sealed) {
      const file = await placeOf(name, true);
      const beside = `${file}.${randomBytes(6).toString('hex')}`;
      const handle = await open(beside, 'wx', 0o600);
      try {
        await handle.writeFile(sealed);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, file);
    },

    async read(name) {
      try {
        const handle = await open(await placeOf(name, false), constants.O_RDONLY | constants.O_NOFOLLOW);
        try {
          return await handle.readFile();
        } finally {
          await handle.close();
        }
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async remove(name) {
      try {
        await rm(await placeOf(name, false), { recursive: true, force: true });
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}
